import type {Article} from '../../model.ts'
import type {NewsWords} from '../news-words.ts'
import type {Tally} from '../tally.ts'
import type {Vector} from '../vector.ts'

/** An article as far as telling stories apart goes: what it speaks of, with weights, and its day. */
export interface Profile {
  readonly id: string
  /**
   * What the article speaks of: stems (`quake`), and names, days and statements under a key with a space in it
   * (`person ana-ruiz`, `day 2023-07-27`, `echo …`), which no stem has. The weight says how much it is about that,
   * before rarity counts.
   */
  readonly features: Vector
  /** The day of publication, counted from 1970-01-01; absent when unknown. */
  readonly day?: number
  /** The story the archivist put it in. */
  readonly decided?: string
}

/**
 * What an article is about: `Quake shakes Lisbon` weighs `quake`, `shake` and `lisbon`, and `person ana-ruiz` once she
 * is named. `echoes` names the group of each quote that is also said elsewhere.
 *
 * @param tally an empty one, and it is empty again afterwards.
 */
export function profileOf(
  article: Article,
  echoes: ReadonlyMap<string, string>,
  news: NewsWords,
  tally: Tally,
): Profile {
  const {record, frontMatter} = article
  const {headline, lede, rest} = news.of(article)
  tally.add(headline, weights.headline)
  tally.add(lede, weights.lede)
  tally.add(rest, 1)
  tally.reweigh((weight) => 1 + Math.log(weight))
  const feature = (name: string, weight: number): void => tally.set(news.lexicon.numberOf(name), weight)
  for (const person of record.people) feature(`person ${person.id}`, weights.person)
  for (const quote of record.quotes) {
    const group = echoes.get(quote.id)
    if (group !== undefined) feature(`echo ${group}`, weights.echo)
  }
  for (const {value} of record.dates) if (value.length === 10) feature(`day ${value}`, weights.day)
  const day = dayOf(record.published?.value ?? frontMatter.date)
  return {
    id: record.id,
    features: tally.take(),
    ...(day !== undefined && {day}),
    ...(frontMatter.story !== undefined && {decided: frontMatter.story}),
  }
}

/**
 * News is written as an inverted pyramid: what happened stands in the headline and the first paragraphs. A person or
 * a day is one more reason beside its words, a statement that others print too a strong one.
 */
const weights = {headline: 8, lede: 2, person: 1, day: 1, echo: 3}

/** The day an ISO date begins with, as a count of days; undefined for a month or a year alone. */
function dayOf(date: string | undefined): number | undefined {
  if (date === undefined || date.length < 10) return undefined
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : time / 86_400_000
}
