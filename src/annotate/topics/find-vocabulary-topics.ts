import type {Evidence} from '../../model.ts'
import {topics} from '../../vocabulary/topics.ts'
import type {Reading} from '../reading.ts'
import {headlineImportance, importanceOf} from './importance.ts'
import {findPhrases, indexPhrases} from './phrase-index.ts'
import {evidenceAt, factOf, type Scored} from './scored.ts'

/**
 * The topics of the vocabulary an article is about: `Voters went to the polls in the first round of the presidential
 * election` is *Elections*.
 *
 * Each trigger counts by its weight, more when repeated, in the headline or in the lede. A topic needs several
 * different triggers or one in the headline that comes back; a long article, which meets more words by chance, needs
 * more of them. `election` once, in the last paragraph of a report on a flood, is not enough.
 */
export function findVocabularyTopics(reading: Reading): Scored[] {
  const tallies = new Map<number, Tally>()
  const places = importanceOf(reading)
  for (const {first, end, value: trigger} of findPhrases(reading.tokens, index)) {
    const tally: Tally = tallies.get(trigger.topic) ?? {triggers: new Map(), end: 0, hits: []}
    // “natural gas” is one trigger, not “natural gas” and “gas”
    if (first < tally.end) continue
    tally.end = end
    tallies.set(trigger.topic, tally)
    const sentence = reading.tokens[first]?.sentence ?? -1
    const importance = places[sentence] ?? 1
    const seen = tally.triggers.get(trigger) ?? {hits: 0, importance: 0}
    tally.triggers.set(trigger, {hits: seen.hits + 1, importance: Math.max(seen.importance, importance)})
    tally.hits.push(evidenceAt(reading.tokens, first, end))
  }
  const demand = Math.max(1, Math.sqrt(reading.tokens.length / 700))
  return [...tallies].flatMap(([topic, tally]) => judge(topics[topic]?.name ?? '', tally, demand))
}

interface Trigger {
  readonly topic: number
  readonly weight: number
}

interface Tally {
  readonly triggers: Map<Trigger, {hits: number; importance: number}>
  /** Where the last trigger ended, as a token. */
  end: number
  readonly hits: Evidence[]
}

const strong = 2
const weak = 1

const index = indexPhrases<Trigger>(
  topics.flatMap(({strong: strongWords, weak: weakWords}, topic) => [
    ...phrasesOf(strongWords).map((phrase) => [phrase, {topic, weight: strong}] satisfies [string, Trigger]),
    ...phrasesOf(weakWords).map((phrase) => [phrase, {topic, weight: weak}] satisfies [string, Trigger]),
  ]),
)

function phrasesOf(list: string): string[] {
  return list.split(', ')
}

function judge(name: string, {triggers, hits}: Tally, demand: number): Scored[] {
  let score = 0
  let strongOnes = 0
  let inHeadline = false
  let mentions = 0
  for (const [{weight}, seen] of triggers) {
    score += weight * (1 + Math.log(seen.hits)) * seen.importance
    mentions += seen.hits
    if (weight === strong) strongOnes++
    if (seen.importance === headlineImportance) inHeadline = true
  }
  const several = strongOnes > 0 ? triggers.size >= 3 || strongOnes >= 2 : triggers.size >= 4 && inHeadline
  const leads = inHeadline && strongOnes > 0 && mentions >= 3
  if (score < enough * demand || !(several || leads)) return []
  return [{score: score / demand, fact: factOf(name, inHeadline ? 'stated' : 'inferred', 'vocabulary', hits)}]
}

/** Two strong triggers in the lede, or three and a handful of weak ones below it. */
const enough = 7
