import type {Article, Echo} from '../../model.ts'
import {withFacts} from '../with-record.ts'

/** The articles with the ids of its echoes on each quote, in the order of the alphabet. */
export function noteEchoes(articles: readonly Article[], echoes: readonly Echo[]): readonly Article[] {
  const byQuote = new Map<string, string[]>()
  for (const {quotes} of echoes) {
    for (const [quote, other] of [quotes, [quotes[1], quotes[0]] as const]) {
      const others = byQuote.get(quote)
      if (others) others.push(other)
      else byQuote.set(quote, [other])
    }
  }
  for (const others of byQuote.values()) others.sort()
  return articles.map((article) => {
    const {record} = article
    if (!record.quotes.some(({id, echoes: noted}) => byQuote.has(id) || noted.length > 0)) return article
    const quotes = record.quotes.map((quote) => ({...quote, echoes: byQuote.get(quote.id) ?? []}))
    return withFacts(article, {quotes})
  })
}
