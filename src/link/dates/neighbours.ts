import type {Article, Published} from '../../model.ts'
import {bounds, isoDay, parseIso} from '../../text/calendar/iso.ts'
import {leadingOf} from '../leading-of.ts'
import type {NewsWords} from '../news-words.ts'
import {findNeighbours} from '../stories/find-neighbours.ts'
import {LaidOut} from '../vector.ts'
import {newsVectors} from './news-vectors.ts'
import {type Recollection, recalls, recollectionsOf} from './recollections.ts'

/** A dated article that reports the same thing. */
export interface Neighbour {
  readonly article: string
  /** Its day of publication, as a day number. */
  readonly day: number
  /** Prints a statement this article prints too. */
  readonly echo: boolean
  /** How alike the two are: the cosine of their words, and up to half a point for the people of their first lines. */
  readonly likeness: number
  readonly says: string
}

/** Less alike than this, two articles report different things. */
const alike = 0.2
const mostHeard = 4

/** What the dated articles around one tell about its day. */
export interface Surroundings {
  /** Those that report the same, likest first. */
  readonly neighbours: readonly Neighbour[]
  /** Sentences of later ones that look back on it. */
  readonly recollections: readonly Recollection[]
}

/** Who may date whom: for each article the ones with shared statements or rare shared words. */
export interface Neighbourhood {
  /** `dates` holds what is settled so far. */
  readonly around: (article: number, dates: readonly (Published | undefined)[]) => Surroundings
}

/** Reads every article once; near linear, since only articles that share rare words are compared. */
export function neighbourhoodOf(articles: readonly Article[], news: NewsWords): Neighbourhood {
  const vectors = newsVectors(articles, news)
  const laidOut = new LaidOut(news.lexicon)
  const near = findNeighbours(vectors, news.lexicon)
  const echoes = echoesOf(articles)
  const leads = articles.map(leadPeople)
  const compare = (mine: number, other: number, published: Published | undefined): Neighbour[] => {
    const date = published && published.certainty !== 'guessed' ? parseIso(published.value) : undefined
    const [vector, record] = [vectors[other], articles[other]?.record]
    if (!record || !date?.day || !vector) return []
    const echo = echoes[mine]?.has(other) ?? false
    const words = laidOut.dot(vector)
    if (!echo && words < alike) return []
    const likeness = words + sharedPeople(leads[mine], leads[other]) / 2
    const says = `${echo ? 'prints the same words' : 'reports the same'}, dated ${isoDay(bounds(date).first)}`
    return [{article: record.id, day: bounds(date).first, echo, likeness, says}]
  }
  const memories = new Map<Published, readonly Recollection[]>()
  const remembered = (other: number, published: Published | undefined): readonly Recollection[] => {
    const article = articles[other]
    if (!article || !published || published.certainty === 'guessed') return []
    const known = memories.get(published) ?? recollectionsOf(article, published, news.lexicon)
    memories.set(published, known)
    return known
  }
  return {
    around(article, dates) {
      const others = [...new Set([...(echoes[article] ?? []), ...(near[article] ?? [])])]
      const vector = vectors[article]
      if (vector) laidOut.lay(vector)
      return {
        neighbours: others
          .flatMap((other) => compare(article, other, dates[other]))
          .sort(
            (a, b) => Number(b.echo) - Number(a.echo) || b.likeness - a.likeness || (a.article < b.article ? -1 : 1),
          )
          .slice(0, mostHeard),
        recollections: vector
          ? others.flatMap((other) => remembered(other, dates[other]).filter((memory) => recalls(memory, vector)))
          : [],
      }
    },
  }
}

/** As long as a headline, a dek and two paragraphs. */
const leadLength = 900

/**
 * The people of the first lines, who make the news: a report of a visit and one that recalls the visit weeks later share
 * most of their words, but not the host.
 */
function leadPeople(article: Article): ReadonlySet<string> {
  const end = (leadingOf(article).find((block) => block.role !== 'furniture')?.span.start ?? 0) + leadLength
  return new Set(
    article.record.people.filter(({mentions}) => mentions.some(({start}) => start < end)).map(({id}) => id),
  )
}

/** The Jaccard index of two sets; 0 where one is empty. */
function sharedPeople(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a?.size || !b?.size) return 0
  let shared = 0
  for (const id of a) if (b.has(id)) shared++
  return shared / (a.size + b.size - shared)
}

/** For each article the ones that share a statement with it. */
function echoesOf(articles: readonly Article[]): ReadonlySet<number>[] {
  const home = new Map<string, number>()
  articles.forEach(({record}, index) => {
    for (const quote of record.quotes) home.set(quote.id, index)
  })
  return articles.map(({record}, index) => {
    const others = record.quotes.flatMap((quote) => quote.echoes.map((echo) => home.get(echo)))
    return new Set(others.filter((other): other is number => other !== undefined && other !== index))
  })
}

/** Reports of one event come out on one day or within days: the odds of each lag, from 0 to 6 days, and of any other day. */
const lags: readonly number[] = [1, 0.2, 0.06, 0.04, 0.02, 0.02, 0.02]
const farOff = 0.001

/**
 * How well a day fits the neighbours, on the scale of `scoreDay`. They are a mixture, not a vote: the article belongs to
 * the news of one of them, most likely of the likest, and a second that recalls it weeks later says nothing against it.
 */
export function scoreNeighbours(neighbours: readonly Neighbour[], day: number): number {
  const [first] = neighbours
  if (!first) return 0
  let [mass, all] = [0, 0]
  for (const neighbour of neighbours) {
    const share = shareOf(neighbour, first)
    mass += share * (lags[Math.abs(day - neighbour.day)] ?? farOff)
    all += share
  }
  return Math.log(mass / all) + (first.echo ? 5 : 3)
}

/**
 * How likely it is, of 1, that the likest neighbour reports the event at all and not one of its kind: counted on dated
 * reports, four in ten of the faintly alike were of another month, one in twenty of the nearly equal.
 */
export function trust([first]: readonly Neighbour[]): number {
  if (!first || first.echo) return 1
  return Math.min(0.95, 0.55 + first.likeness / 2)
}

/** Whether a neighbour is near the day and one of the likest, so that it is evidence for it. */
export const supports = (neighbour: Neighbour, neighbours: readonly Neighbour[], day: number): boolean =>
  Math.abs(day - neighbour.day) < lags.length && shareOf(neighbour, neighbours[0] ?? neighbour) > 0.2

/** The odds of a neighbour against the likest one; one that prints the same words leaves the others behind. */
const shareOf = (neighbour: Neighbour, first: Neighbour): number =>
  Math.exp(12 * (neighbour.likeness - first.likeness) - (first.echo && !neighbour.echo ? 4 : 0))
