import type {Published} from '../../model.ts'
import {firstAnswer, type Sieve} from '../../rules/sieve.ts'
import type {Reading} from '../../text/reading.ts'
import type {Desk, Finder} from '../desk.ts'
import {address} from './address.ts'
import {archivistDate} from './archivist-date.ts'
import {findClues} from './clues/index.ts'
import {dayInFileName} from './day-in-file-name.ts'
import {publishedBesideText} from './published-beside-text.ts'
import {publishedLine} from './published-line.ts'
import {withDayOfMonth} from './with-day-of-month.ts'

/** Who may decide by itself, in this order: the archivist, a line that says so, the address, the name. All else is a clue. */
export const publishedSieves: readonly Sieve<Desk, Omit<Published, 'rule'>>[] = [
  archivistDate,
  publishedLine,
  address,
  dayInFileName,
]

/** Finds the publication date where the article states it, and the clues to it for `link` to weigh. */
export const annotatePublished: Finder = (desk) => {
  const {reading, findings} = desk
  const decided = publishedOf(desk)
  const dateClues = findClues({
    reading,
    dates: findings.dateExpressions,
    ...(findings.dateline && {dateline: findings.dateline}),
    ledeEnd: ledeEnd(reading),
  })
  const published = decided && withDayOfMonth(decided, dateClues)
  return {dateClues, ...(published && {published})}
}

/** What the archivist decides, then what the file says beside its text, then what the text says itself. */
function publishedOf(desk: Desk): Published | undefined {
  const beside = archivistDate.answer(desk) ? undefined : publishedBesideText(desk.document)
  const decided = beside ? undefined : firstAnswer(publishedSieves, desk)
  return beside ?? (decided && {...decided.answer, rule: decided.rule})
}

/** Where the second paragraph of the article itself ends. */
function ledeEnd({blocks}: Reading): number {
  return blocks.filter((block) => block.role === 'body')[1]?.end ?? blocks.at(-1)?.end ?? 0
}
