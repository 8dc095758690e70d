import type {Published} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Sieve} from '../../rules/sieve.ts'
import {bounds, isoDate, parseIso} from '../../text/calendar/iso.ts'
import type {Desk} from '../desk.ts'
import {statedDay} from './archivist-date.ts'

const dayInAddress = /\/(?<year>(?:19|20)\d\d)[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?=[/._-]|$)/

/** The day in the article’s address: `https://…/world/2023/08/15/…`. */
export const address = defineRule<Sieve<Desk, Omit<Published, 'rule'>>>({
  name: 'address',
  says: 'The address of the article holds the day.',
  example: 'https://www.example.org/world/2023/08/15/bridge',
  answer({document, findings}) {
    const url = document.frontMatter.url ?? findings.url?.value
    const parts = url === undefined ? undefined : dayInAddress.exec(url)?.groups
    if (!parts) return undefined
    const value = isoDate(Number(parts.year), Number(parts.month), Number(parts.day))
    const parsed = parseIso(value)
    const span = findings.url?.evidence[0]?.span
    return parsed && statedDay(value, bounds(parsed), {...(span && {span}), says: `its address holds ${value}`})
  },
})
