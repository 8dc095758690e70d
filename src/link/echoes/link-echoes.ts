import type {Article, Echo} from '../../model.ts'
import {rarityIn} from '../rarity.ts'
import {findPairs} from './find-pairs.ts'
import {spreadExcerpts} from './spread-excerpts.ts'
import {type Utterance, utterancesOf} from './utterances.ts'

/** Finds the same utterance in other places, other words or another translation, and notes it on both quotes. */
export function linkEchoes(articles: readonly Article[]): {articles: readonly Article[]; echoes: Echo[]} {
  const utterances = articles.flatMap(utterancesOf).sort(byDay)
  const rarity = rarityIn(utterances.map(({words}) => new Set(words)))
  const said = utterances.map((utterance) => {
    const telling = new Map<string, number>()
    for (const word of utterance.words) {
      const weight = rarity.get(word) ?? 0
      if (weight >= tellingRarity) telling.set(word, weight)
    }
    let weight = 0
    for (const each of telling.values()) weight += each
    return {...utterance, telling, weight}
  })
  const echoes = spreadExcerpts(findPairs(said), said)
  const byQuote = new Map<string, string[]>()
  for (const {quotes} of echoes) {
    for (const [quote, other] of [quotes, [quotes[1], quotes[0]] as const]) {
      const others = byQuote.get(quote)
      if (others) others.push(other)
      else byQuote.set(quote, [other])
    }
  }
  if (byQuote.size === 0) return {articles, echoes}
  return {
    echoes,
    articles: articles.map((article) => {
      const {record} = article
      if (!record.quotes.some(({id}) => byQuote.has(id))) return article
      const quotes = record.quotes.map((quote) => ({...quote, echoes: byQuote.get(quote.id)?.sort() ?? quote.echoes}))
      return {...article, record: {...record, quotes}}
    }),
  }
}

/** The order of days, then of articles; a sentence keeps its place in its article, since sorting is stable. */
function byDay(a: Utterance, b: Utterance): number {
  const [x, y] = [`${a.day ?? '9'} ${a.article}`, `${b.day ?? '9'} ${b.article}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Words that are in more than a third of all statements say nothing about one. */
const tellingRarity = 1.1
