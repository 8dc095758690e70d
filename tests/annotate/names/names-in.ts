import {findNames} from '../../../src/annotate/names/find-names.ts'
import {read} from '../../../src/annotate/reading.ts'
import {parse} from '../../../src/parse/index.ts'

/** The names of a text, one paragraph a blank line, offsets in the text itself. */
export function namesIn(text: string) {
  const document = parse({file: 'a.txt', format: 'text', raw: text, sha256: '', warnings: []})
  return findNames(read(document))
}

export const peopleIn = (text: string) => namesIn(text).people
