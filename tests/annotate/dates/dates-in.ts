import {findDates} from '../../../src/annotate/dates/find-dates.ts'
import {resolveDates} from '../../../src/link/dates/resolve-dates.ts'
import {parse} from '../../../src/parse/index.ts'
import {parseIso} from '../../../src/text/calendar/iso.ts'
import {read} from '../../../src/text/reading.ts'

/** The dates of a line of newspaper printed on `published`, as `words = value`. */
export function datesIn(line: string, published?: string): string[] {
  const seed = {file: 'a.txt', format: 'text', raw: line, sha256: '', warnings: []} as const
  const {text, tokens} = read(parse(seed))
  return resolveDates(findDates({tokens}), published === undefined ? undefined : parseIso(published)).map(
    ({span, value}) => `${text.slice(span.start, span.end)} = ${value}`,
  )
}
