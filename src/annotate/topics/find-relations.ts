import {defineRule} from '../../rules/define-rule.ts'
import {lowerAt} from '../../text/cursor.ts'
import type {Reading} from '../../text/reading.ts'
import {countries} from '../../vocabulary/places/countries.ts'
import {relationWords} from '../../vocabulary/topics/relation-words.ts'
import type {CountryHit} from './find-countries.ts'
import {importanceOf} from './importance.ts'
import {evidenceAt, factOf, type Scored} from './scored.ts'

export const twoCountriesAndRelations = defineRule({
  name: 'two-countries-and-relations',
  says: 'Two countries are named again and again, with words of their relations.',
  example: 'Ties between Kenya and Peru are better than ever.',
})

/**
 * The relations of the two countries an article is most about: `Envoys of Chile and Peru resumed talks` is
 * *Chile–Peru relations*.
 *
 * Counts the sentences that name both together with a word of relations; a pair that is named in passing, or in a
 * list of many countries, does not count.
 */
export function findRelations(reading: Reading, hits: readonly CountryHit[]): Scored[] {
  const pairs = new Map<string, Pair>()
  const importance = importanceOf(reading)
  for (const [sentence, named] of bySentence(hits)) {
    const both = [...named.keys()].sort((a, b) => a - b)
    const [a, b] = both
    // Three countries in a sentence may still be about two of them; four are a list.
    if (a === undefined || b === undefined || both.length > 3) continue
    if (!speaksOfRelations(reading, sentence)) continue
    const weight = (importance[sentence] ?? 1) * (both.length === 2 ? 1 : 0.5)
    for (const [x, y] of pairsOf(both)) {
      const key = `${x} ${y}`
      const pair = pairs.get(key) ?? {a: x, b: y, score: 0, sentences: 0, hits: []}
      pair.score += weight
      pair.sentences++
      const first = named.get(x)
      const second = named.get(y)
      if (first && second) pair.hits.push(first, second)
      pairs.set(key, pair)
    }
  }
  const best = [...pairs.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)[0]
  if (!best || best.score < enough || best.sentences < 2 || !isProminent(best, hits)) return []
  const evidence = best.hits.map(({first, end}) => evidenceAt(reading.tokens, first, end))
  return [{score: best.score * 2, fact: factOf(relationOf(best), 'inferred', twoCountriesAndRelations, evidence)}]
}

interface Pair {
  readonly a: number
  readonly b: number
  score: number
  sentences: number
  readonly hits: CountryHit[]
}

/** Headline or lede and one sentence more, or three sentences. */
const enough = 2.5

const relationOf = ({a, b}: Pair): string => `${countries[a]?.name}–${countries[b]?.name} relations`

/** The first mention of each country, by sentence. */
function bySentence(hits: readonly CountryHit[]): Map<number, Map<number, CountryHit>> {
  const sentences = new Map<number, Map<number, CountryHit>>()
  for (const hit of hits) {
    const named = sentences.get(hit.sentence) ?? new Map<number, CountryHit>()
    if (!named.has(hit.country)) named.set(hit.country, hit)
    sentences.set(hit.sentence, named)
  }
  return sentences
}

function pairsOf(all: readonly number[]): [number, number][] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b): [number, number] => [a, b]))
}

function speaksOfRelations({sentences, tokens}: Reading, sentence: number): boolean {
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  for (let at = firstToken; at < lastToken; at++) if (relationWords.has(lowerAt(tokens, at))) return true
  return false
}

/** Whether both are among the three countries the article names most. */
function isProminent({a, b}: Pair, hits: readonly CountryHit[]): boolean {
  const counts = new Map<number, number>()
  for (const {country} of hits) counts.set(country, (counts.get(country) ?? 0) + 1)
  const third = [...counts.values()].sort((x, y) => y - x)[2] ?? 0
  return [a, b].every((country) => (counts.get(country) ?? 0) >= Math.max(3, third))
}
