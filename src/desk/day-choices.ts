import {textDigest} from '../corrections/text-digest.ts'
import type {Article} from '../model.ts'
import type {Catalogue} from '../view/catalogue.ts'
import {formatDate} from '../view/format-date.ts'
import type {Choice} from './desk-doubt.ts'
import {typedDay} from './typed-day.ts'

/** How a day may be written at the desk. */
export const dayHint = '15 August 2023, 2023-08 or 2023'

/** The days on which an article may have come out, each with the reason to think so, the likeliest first. */
export function dayChoices(article: Article, catalogue: Catalogue): readonly Choice[] {
  const {record} = article
  const {language} = catalogue.archive.site
  const guard = {text: textDigest(article)}
  const reasons = new Map<string, string>()
  const offer = (day: string | undefined, reason: string): void => {
    if (day !== undefined && isDay.test(day) && !reasons.has(day)) reasons.set(day, reason)
  }
  offer(record.published?.value, record.published?.certainty === 'guessed' ? 'the guess' : 'as it is now')
  offer(record.published?.extracted, 'read by machine')
  offer(dayOfFile(record.file), 'in the file’s name')
  // Reports look back further than they look ahead: `20 years after the flood of August 9, 2002` is dated by none of its words.
  const named = record.dates.map(({value}) => value).filter((value) => value.length === 10)
  for (const day of named.sort().toReversed()) offer(day, 'named in the text')
  for (const other of catalogue.story.get(record.story ?? '')?.articles ?? [])
    if (other !== record.id) offer(catalogue.article.get(other)?.record.published?.value, 'another report of the story')
  return [...reasons].slice(0, mostDays).map(([day, reason]) => ({
    label: `${formatDate(day, language)} (${reason})`,
    corrections: [{what: 'day', of: record.id, value: day, ...guard}],
  }))
}

const isDay = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
const mostDays = 5

/** `2022/08-09-flood.txt` names none, `2022-08-09-flood.txt` and `courier_20220809.html` do. */
function dayOfFile(file: string): string | undefined {
  const written = /(?<!\d)(?:\d{4}([-_])\d{2}\1\d{2}|\d{8})(?!\d)/.exec(file)?.[0]
  return written && typedDay(written.replaceAll('_', '-'))
}
