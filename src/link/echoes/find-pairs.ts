import type {Echo} from '../../model.ts'
import type {Lexicon} from '../lexicon.ts'
import {heaviest} from '../vector.ts'
import {compareSpeakers} from './compare-speakers.ts'
import {compareUtterances, type Likeness, type Said} from './compare-utterances.ts'
import type {Statement, Utterance} from './utterances.ts'

/** An echo; `slight` where it stands only for reports that are known to be of the same days. */
export interface FoundEcho extends Echo {
  readonly slight: boolean
}

/** In other words the same statement is reported for days, not for months: then it is another speech. */
export const daysOfNews = 10

/**
 * The pairs of quotes that are one utterance, each once, in a stable order.
 *
 * Only utterances that share a good part of their rarest words, or all their words, are compared (an inverted index), and
 * of a word that is in hundreds of statements an utterance meets only the nearest before it, so that time grows with the
 * archive and not with its square.
 *
 * @param said in the order of days: what is nearest is most likely the same.
 */
export function findPairs(said: readonly (Utterance & Said)[], lexicon: Lexicon): FoundEcho[] {
  const index = new Map<Key, number[]>()
  const pairs = new Map<string, FoundEcho>()
  // How much of the rarity of both each earlier utterance shares with the present one: an array for all and a list of
  // those touched, since a map for each utterance took most of the time of the stage.
  const shared = new Float64Array(said.length)
  // Side by side and not each in its utterance: most of the time went into fetching those only to pass them over.
  const weights = Float64Array.from(said, ({weight}) => weight)
  said.forEach((utterance, at) => {
    const met: number[] = []
    for (const [word, weight] of rarest(utterance, lexicon)) {
      const others = index.get(word)
      if (!others) {
        index.set(word, [at])
        continue
      }
      for (let back = Math.max(0, others.length - nearest); back < others.length; back++) {
        const other = others[back] ?? 0
        if (shared[other] === 0) met.push(other)
        shared[other] = (shared[other] ?? 0) + weight
      }
      others.push(at)
    }
    for (const other of met) {
      const weight = shared[other] ?? 0
      shared[other] = 0
      if (weight < worthALook * Math.min(utterance.weight, weights[other] ?? 0)) continue
      const earlier = said[other]
      if (!earlier || earlier.quote.id === utterance.quote.id) continue
      const likeness = echoOf(earlier, utterance)
      if (!likeness) continue
      const [a, b] = [earlier.quote.id, utterance.quote.id].sort()
      if (a === undefined || b === undefined) continue
      const known = pairs.get(`${a} ${b}`)
      if (!known || rank[likeness.relation] < rank[known.relation]) {
        const {relation, rule, slight} = likeness
        pairs.set(`${a} ${b}`, {quotes: [a, b], relation, rule, slight})
      }
    }
  })
  return [...pairs.values()].sort((x, y) => (x.quotes.join(' ') < y.quotes.join(' ') ? -1 : 1))
}

const nearest = 16
/** As many as most sentences have: the few words of an excerpt need not be the rarest of the sentence it is cut from. */
const indexedWords = 10
const fewestWords = 4
/** Words that one statement in five has bring too many together to look at. */
const rareEnough = 1.5
/** A translation shares half of the shorter one, an excerpt all of it; some of that may not be indexed. */
const worthALook = 0.3

/** A pair that is the same word for word in one sentence is not called a translation for another. */
const rank = {repeat: 0, excerpt: 1, translation: 2} as const

/** What an utterance is found by: the number of a word, or all its words together. */
type Key = number | string

/** Its rarest words, and all of them together, for what is repeated word for word. */
function rarest({telling, words, weight}: Said, lexicon: Lexicon): [Key, number][] {
  const rare = telling.weights.reduce((count, rarity) => (rarity >= rareEnough ? count + 1 : count), 0)
  const kept = heaviest(telling, Math.max(fewestWords, Math.min(rare, indexedWords)), lexicon)
  return [
    ...Array.from(kept.words, (word, at): [Key, number] => [word, kept.weights[at] ?? 0]),
    [words.join(' '), weight],
  ]
}

/**
 * How two utterances relate, given who said them, where and when: one speaker, two articles, and not the same outlet,
 * which repeats itself. Within one article a lede that cuts or retells a quote below is tied to it, so that a page
 * prints the statement once.
 */
function echoOf(a: Utterance & Said, b: Utterance & Said): Likeness {
  const sameArticle = a.article === b.article
  if (!sameArticle && a.outlet !== undefined && a.outlet === b.outlet) return undefined
  const speakers = compareSpeakers(a.quote, b.quote)
  if (speakers === 'different') return undefined
  const likeness = compareUtterances(a, b)
  if (!likeness || (speakers === 'compatible' && !likeness.strong)) return undefined
  if (sameArticle) return likeness.relation !== 'translation' || isReportOf(a.quote, b.quote) ? likeness : undefined
  const apart = daysBetween(a.day, b.day)
  const isFarOff = apart !== undefined && apart > daysOfNews
  return isFarOff && (likeness.slight || likeness.relation === 'translation') ? undefined : likeness
}

/** One article does not translate twice: what is alike in it are two statements, unless a lede retells the quote. */
const isReportOf = (a: Statement, b: Statement): boolean => (a.kind === 'indirect') !== (b.kind === 'indirect')

function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
}
