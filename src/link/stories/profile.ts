import {tokenize} from '../../annotate/tokens.ts'
import type {Article} from '../../model.ts'
import {stem} from '../stem.ts'

/** An article as far as telling stories apart goes: what it speaks of, with weights, and its day. */
export interface Profile {
  readonly id: string
  /**
   * What the article speaks of: stems (`quake`), and names, days and statements under a key with a space in it
   * (`person ana-ruiz`, `day 2023-07-27`, `echo …`), which no stem has. The weight says how much it is about that,
   * before rarity counts.
   */
  readonly features: ReadonlyMap<string, number>
  /** The day of publication, counted from 1970-01-01; absent when unknown. */
  readonly day?: number
  /** The story the archivist put it in. */
  readonly decided?: string
}

/**
 * What an article is about: `Quake shakes Lisbon` weighs `quake`, `shake` and `lisbon`, and `place lisbon` once the
 * place is known. `echoes` names the group of each quote that is also said elsewhere.
 */
export function profileOf({record, frontMatter}: Article, echoes: ReadonlyMap<string, string>): Profile {
  const features = new Map<string, number>()
  count(features, record.headline?.value ?? '', weights.headline)
  const text = record.text.slice(0, readLength)
  count(features, text.slice(0, ledeLength), weights.lede)
  count(features, text.slice(ledeLength), 1)
  for (const [word, weight] of features) features.set(word, 1 + Math.log(weight))
  for (const person of record.people) features.set(`person ${person.id}`, weights.person)
  for (const quote of record.quotes) {
    const group = echoes.get(quote.id)
    if (group !== undefined) features.set(`echo ${group}`, weights.echo)
  }
  for (const {value} of record.dates) if (value.length === 10) features.set(`day ${value}`, weights.day)
  return {
    id: record.id,
    features,
    day: dayOf(record.published?.value ?? frontMatter.date),
    decided: frontMatter.story,
  }
}

/**
 * News is written as an inverted pyramid: what happened stands in the headline and the first paragraphs. A person or
 * a day is one more reason beside its words, a statement that others print too a strong one.
 */
const weights = {headline: 8, lede: 2, person: 1, day: 1, echo: 3}

/** About the first three sentences. */
const ledeLength = 500
/** Further down stands background, which other events share. */
const readLength = 3000

function count(words: Map<string, number>, text: string, weight: number): void {
  for (const token of tokenize(text)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue
    const key = stem(token.lower)
    words.set(key, (words.get(key) ?? 0) + weight)
  }
}

/** The day an ISO date begins with, as a count of days; undefined for a month or a year alone. */
function dayOf(date: string | undefined): number | undefined {
  if (date === undefined || date.length < 10) return undefined
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : time / 86_400_000
}
