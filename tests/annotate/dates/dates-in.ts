import {findDates} from '../../../src/annotate/dates/find-dates.ts'
import {read} from '../../../src/annotate/reading.ts'
import {parseIso} from '../../../src/calendar/iso.ts'
import {resolveDates} from '../../../src/link/published/resolve-dates.ts'
import {parse} from '../../../src/parse/index.ts'

/** The dates of a line of newspaper printed on `published`, as `words = value`. */
export function datesIn(line: string, published?: string): string[] {
  const seed = {file: 'a.txt', format: 'text', raw: line, sha256: '', warnings: []} as const
  const {text, tokens} = read(parse(seed))
  return resolveDates(findDates({tokens}), published === undefined ? undefined : parseIso(published)).map(
    ({span, value}) => `${text.slice(span.start, span.end)} = ${value}`,
  )
}
