import {findNames} from '../../../src/annotate/names/find-names.ts'
import {parse} from '../../../src/parse/index.ts'
import {read} from '../../../src/text/reading.ts'

/** The names of a text, one paragraph a blank line, offsets in the text itself. */
export function namesIn(text: string) {
  const document = parse({file: 'a.txt', format: 'text', raw: text, sha256: '', warnings: []})
  return findNames(read(document))
}

export const peopleIn = (text: string) => namesIn(text).people
