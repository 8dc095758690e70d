import {monthNamed} from '../../lines/days/printed-days.ts'
import type {Published} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Sieve} from '../../rules/sieve.ts'
import {bounds, isoDate, parseIso} from '../../text/calendar/iso.ts'
import type {Desk} from '../desk.ts'
import {statedDay} from './archivist-date.ts'

/** `/2023/08/15/`, `/2023/aug/15/`, `/2023-08-15-`, `/20230815/`; of `/2023/08/` the month is known. */
const notations = [
  /[/-](?<year>(?:19|20)\d\d)[/-](?<month>\d{1,2}|[a-z]{3})[/-](?<day>\d{1,2})(?=[/._-]|$)/i,
  /\/(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?=[/._-]|$)/,
  /\/(?<year>(?:19|20)\d\d)[/-](?<month>\d\d)(?=\/)/,
]

/** The day in the article’s address: `https://…/world/2023/08/15/…`. */
export const address = defineRule<Sieve<Desk, Omit<Published, 'rule'>>>({
  name: 'address',
  says: 'The address of the article holds the day.',
  example: 'https://www.example.org/world/2023/08/15/bridge',
  answer({document, findings}) {
    const url = document.frontMatter.url ?? findings.url?.value
    // The Wayback Machine's addresses begin with the moment of capture.
    const path = url?.replace(/^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//i, '')
    const value = path && dayIn(path)
    const parsed = value ? parseIso(value) : undefined
    if (!value) return undefined
    const span = findings.url?.evidence[0]?.span
    return parsed && statedDay(value, bounds(parsed), {...(span && {span}), says: `its address holds ${value}`})
  },
})

function dayIn(path: string): string | undefined {
  for (const notation of notations) {
    const {year, month = '', day} = notation.exec(path)?.groups ?? {}
    const number = /\d/.test(month) ? Number(month) : monthNamed(month)
    if (year === undefined || number === undefined) continue
    const value = isoDate(Number(year), number, day === undefined ? undefined : Number(day))
    if (parseIso(value)) return value
  }
  return undefined
}
