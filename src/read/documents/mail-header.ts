import {readPrintedDate} from '../../lines/days/read-printed-date.ts'
import {isPersonName} from '../../lines/person-name.ts'
import type {Metadata} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {daysInMonth} from '../../text/calendar/days.ts'
import {isoDate} from '../../text/calendar/iso.ts'
import {months} from '../../vocabulary/dates/months.ts'

export const mailHeader = defineRule({
  name: 'mail-header',
  says: 'The header of the mail says so.',
  example: 'Subject: The ferry is back.',
})

/** What a mail's header says, by its fields: `from` is the name, without the address. */
export interface MailHeader {
  readonly subject: string
  readonly from: string
  /** As RFC 5322 writes it: `Thu, 16 Mar 2023 07:02:08 +0000`. */
  readonly date: string
}

/**
 * What a newsletter's header says of it: the subject is its headline, the day it was sent its day, the sender who
 * publishes it, or, where the name is a person's, who wrote it: `Ana Ruiz from The Harbour Letter` is both.
 */
export function metadataOfMail({subject, from, date}: MailHeader): Metadata[] {
  const headline = subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv):|\s*\[[^\]]{1,40}\])+\s*/i, '').trim()
  const name = from.replace(/^["']|["']$/g, '').trim()
  const [, person = '', outlet = ''] =
    /^(.{3,40}?)(?:\s+(?:from|at|of|via)\s+|\s*[,|@–—]\s*|\s+-\s+)(.{3,60})$/i.exec(name) ?? []
  const sender = isPersonName(person)
    ? {author: person, source: outlet}
    : isPersonName(name)
      ? {author: name}
      : {source: name}
  return [
    ...stated('headline', headline, `Subject: ${subject}`),
    ...stated('published', dayOf(date), `Date: ${date}`),
    ...stated('author', sender.author, `From: ${from}`),
    ...stated('source', sender.source, `From: ${from}`),
  ]
}

const stated = (field: Metadata['field'], value: string | undefined, says: string): Metadata[] =>
  value ? [{field, value, certainty: 'stated', rule: mailHeader.name, evidence: {says}}] : []

function dayOf(date: string): string | undefined {
  return dayOfHeader(date) ?? readPrintedDate(date.replace(/(?<!\s)\s+(?:at|um|à)\s+\d.*$/i, ''))
}

function dayOfHeader(date: string): string | undefined {
  const parts = /(?<day>\d{1,2})\s+(?<month>[A-Za-z]{3})[a-z]*\s+(?<year>\d{4})/.exec(date)?.groups
  const month = months.get(parts?.month?.toLowerCase() ?? '')
  const [day, year] = [Number(parts?.day), Number(parts?.year)]
  return month !== undefined && day >= 1 && day <= daysInMonth(month, year) ? isoDate(year, month, day) : undefined
}
