import {hasGivenName} from '../../lines/person-name.ts'
import type {Evidence} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Reading} from '../../text/reading.ts'
import {type Token, tokenize} from '../../text/tokens.ts'
import {topics, yieldsTo} from '../../vocabulary/topics/topics.ts'
import {headlineImportance, importanceOf, ledeImportance} from './importance.ts'
import {findPhrases, indexPhrases} from './phrase-index.ts'
import {evidenceAt, factOf, mostEvidence, type Scored, wordsAt} from './scored.ts'

export const vocabulary = defineRule({
  name: 'vocabulary',
  says: 'Words of the topic stand in the text, prominently or again and again.',
  example: 'The bridge, the ferries and the buses stood still as transport workers went on strike.',
})

/**
 * The topics of the vocabulary an article is about: `Voters went to the polls in the first round of the presidential
 * election` is *Elections*.
 *
 * Each trigger counts by its weight, more when repeated, in the headline or in the lede. A topic needs several
 * different triggers or one in the headline that comes back; a long article, which meets more words by chance, needs
 * more of them. `election` once, in the last paragraph of a report on a flood, is not enough.
 *
 * @param title the headline when it does not stand in the text but in the front matter.
 */
export function findVocabularyTopics(reading: Reading, title = ''): Scored[] {
  const tallies = new Map<number, Tally>()
  const importance = importanceOf(reading)
  const headline = tokenize(title)
  tally(
    tallies,
    headline,
    () => headlineImportance,
    (first, end) => ({says: wordsAt(headline, first, end)}),
  )
  tally(
    tallies,
    reading.tokens,
    ({sentence}) => importance[sentence] ?? 1,
    (first, end) => evidenceAt(reading.tokens, first, end),
  )
  const demand = Math.min(2, Math.max(0.65, Math.sqrt(reading.tokens.length / 600)))
  const found = [...tallies].flatMap(([topic, triggers]) => judge(topics[topic]?.name ?? '', triggers, demand))
  return withoutSharedWords(found)
}

/**
 * `The army killed two in a raid`: where an armed conflict is at least as much what the report is about, its dead are no matter for the
 * police. A report on a murder by soldiers keeps both.
 */
function withoutSharedWords(found: readonly Scored[]): Scored[] {
  const scores = new Map(found.map(({score, fact}) => [fact.value, score]))
  return found.filter(({score, fact}) => {
    const other = yieldsTo.get(fact.value)
    return other === undefined || (scores.get(other) ?? 0) < score
  })
}

/** Adds the triggers among `tokens` to the tallies of their topics. */
function tally(
  tallies: Map<number, Tally>,
  tokens: readonly Token[],
  importanceAt: (token: Token) => number,
  evidence: (first: number, end: number) => Evidence,
): void {
  const ends = new Map<number, number>()
  for (const {first, end, value: trigger} of findPhrases(tokens, index)) {
    // “natural gas” is one trigger, not “natural gas” and “gas”
    if (first < (ends.get(trigger.topic) ?? 0) || isOfName(tokens, first, end) || isOfCampaign(tokens, first)) continue
    ends.set(trigger.topic, end)
    const ofTopic: Tally = tallies.get(trigger.topic) ?? {triggers: new Map(), hits: []}
    tallies.set(trigger.topic, ofTopic)
    const token = tokens[first]
    const seen = ofTopic.triggers.get(trigger) ?? {hits: 0, importance: 0}
    const importance = Math.max(seen.importance, token ? importanceAt(token) : 1)
    ofTopic.triggers.set(trigger, {hits: seen.hits + 1, importance})
    if (ofTopic.hits.length < mostEvidence) ofTopic.hits.push(evidence(first, end))
  }
}

/** `Bill Oduya` is no bill, `Grant Ruiz` no grant. */
const isOfName = (tokens: readonly Token[], first: number, end: number): boolean =>
  end === first + 1 &&
  tokens[first]?.capital === true &&
  tokens[end]?.capital === true &&
  hasGivenName(tokens[first]?.text ?? '')

/** `the campaign’s chief executive`, `its campaign chairman`: a campaign has officers, and is no company. */
function isOfCampaign(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.kind === 'possessive' ? first - 2 : first - 1
  return tokens[before]?.lower === 'campaign'
}

interface Trigger {
  readonly topic: number
  readonly weight: number
}

interface Tally {
  readonly triggers: Map<Trigger, {hits: number; importance: number}>
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
  let inLede = false
  let mentions = 0
  for (const [{weight}, seen] of triggers) {
    score += weight * (1 + Math.log(seen.hits)) * seen.importance
    mentions += seen.hits
    if (weight !== strong) continue
    strongOnes++
    if (seen.importance === headlineImportance) inHeadline = true
    if (seen.importance === ledeImportance) inLede = true
  }
  const several = strongOnes > 0 ? triggers.size >= 3 || strongOnes >= 2 : triggers.size >= 5
  const leads = (inHeadline || (inLede && triggers.size >= 2)) && mentions >= 3
  if (score < enough * demand || !(several || leads)) return []
  return [{score: score / demand, fact: factOf(name, inHeadline ? 'stated' : 'inferred', vocabulary, hits)}]
}

/** Two strong triggers in the lede, or three and a handful of weak ones below it. */
const enough = 7
