import type {Article, Echo} from '../../model.ts'
import {Lexicon} from '../lexicon.ts'
import {rarityIn} from '../rarity.ts'
import {vectorOf} from '../vector.ts'
import type {Said} from './compare-utterances.ts'
import {findPairs} from './find-pairs.ts'
import {spreadExcerpts} from './spread-excerpts.ts'
import {type Utterance, utterancesOf} from './utterances.ts'

/** Finds the same utterance in other places, other words or another translation, and notes it on both quotes. */
export function linkEchoes(articles: readonly Article[]): {articles: readonly Article[]; echoes: Echo[]} {
  const lexicon = new Lexicon()
  const utterances = articles.flatMap((article) => utterancesOf(article, lexicon)).sort(byDay)
  const rarity = rarityIn(
    utterances.map(({words}) => new Set(words)),
    lexicon,
  )
  const said = utterances.map((utterance) => ({...utterance, ...weighed(utterance, rarity)}))
  const echoes = spreadExcerpts(findPairs(said, lexicon), said)
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

function weighed({words}: Utterance, rarity: Float64Array): Said {
  const telling = new Map<number, number>()
  let weight = 0
  for (const word of words) {
    const own = rarity[word] ?? 0
    if (own < tellingRarity || telling.has(word)) continue
    telling.set(word, own)
    weight += own
  }
  return {words, telling: vectorOf(telling), weight}
}

/** The order of days, then of articles; a sentence keeps its place in its article, since sorting is stable. */
function byDay(a: Utterance, b: Utterance): number {
  const [x, y] = [`${a.day ?? '9'} ${a.article}`, `${b.day ?? '9'} ${b.article}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Words that are in more than a third of all statements say nothing about one. */
const tellingRarity = 1.1
