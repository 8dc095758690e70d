import {nameId} from '../../ids/name-id.ts'
import {shortHash} from '../../ids/short-hash.ts'
import type {Article, Echo, Related, Story} from '../../model.ts'
import type {CorrectStories} from '../corrections/correct-stories.ts'
import type {Lexicon} from '../lexicon.ts'
import {NewsWords} from '../news-words.ts'
import {Tally} from '../tally.ts'
import {LaidOut, type Vector} from '../vector.ts'
import {withFacts} from '../with-record.ts'
import {cluster} from './cluster.ts'
import {findNeighbours} from './find-neighbours.ts'
import {type Profile, profileOf} from './profile.ts'
import {type Pair, relatedOf} from './related-of.ts'
import {type Signs, signsOf} from './signs.ts'
import {decidedStory, tellStory} from './tell-story.ts'
import {mayBeOneEvent, tieOf} from './tie.ts'
import {weigh} from './weigh.ts'

/**
 * Groups the articles that report one event: words, people, days and statements in common, weighed by how rare they
 * are, and close in time. An article nobody else's resembles is in no story. `story` in the front matter wins.
 *
 * Measured by B-cubed (Bagga and Baldwin 1998).
 */
export function linkStories(
  articles: readonly Article[],
  echoes: readonly Echo[] = [],
  news = new NewsWords(),
  correct: CorrectStories = (told) => told,
): {articles: readonly Article[]; stories: Story[]; related: readonly Related[]} {
  const ordered = [...articles].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
  const groups = echoGroups(echoes, articles)
  const tally = new Tally()
  const profiles = sameNamed(ordered.map((article) => profileOf(article, groups, news, tally)))
  const vectors = weigh(profiles, news.lexicon)
  const days = profiles.map(({day}) => day)
  const signs = signsOf(ordered, groups, profiles, news)
  const pairs = pairsOf(findNeighbours(vectors, news.lexicon, days), vectors, signs, news.lexicon)
  const bonds = ordered.map(() => new Set<number>())
  for (const {a, b, alike, tie} of pairs) {
    if (!mayBeOneEvent(tie, alike)) continue
    bonds[a]?.add(b)
    bonds[b]?.add(a)
  }
  const items = vectors.map((words, index) => ({
    words,
    ...(days[index] !== undefined && {day: days[index]}),
    ...(profiles[index]?.decided !== undefined && {decided: profiles[index]?.decided}),
  }))
  const tell = (members: readonly number[]): Story => tellStory(members, ordered, profiles, vectors, news.lexicon)
  const found = cluster(items, bonds, {alike, days: daysOfAnEvent}, news.lexicon)
    .filter((members) => members.length > 1 || members.some((member) => profiles[member]?.decided !== undefined))
    .map((members) => ({members, story: tell(members)}))
  const indexes = new Map(ordered.map(({record}, index) => [record.id, index]))
  const told = correct(found, {tell, articles: ordered, indexOf: (article) => indexes.get(article)}).map(
    ({story}) => story,
  )
  const stories = withOwnIds(
    told,
    new Set(profiles.flatMap(({decided}) => (decided === undefined ? [] : nameId(decided)))),
  )
  const storyOf = new Map(stories.flatMap(({id, articles}) => articles.map((article) => [article, id] as const)))
  const nameOf = (index: number): string => ordered[index]?.record.id ?? ''
  const apart = pairs.filter(({a, b}) => {
    const story = storyOf.get(nameOf(a))
    return story === undefined || story !== storyOf.get(nameOf(b))
  })
  return {
    stories,
    related: relatedOf(apart, nameOf),
    articles: articles.map((article) => {
      const story = storyOf.get(article.record.id)
      return story === undefined ? article : withFacts(article, {story})
    }),
  }
}

/** `Port fire` and `Port fire!` make one address and are one story, under the name that comes first. */
function sameNamed(profiles: readonly Profile[]): Profile[] {
  const names = new Map<string, string>()
  return profiles.map((profile) => {
    if (profile.decided === undefined) return profile
    const id = nameId(profile.decided)
    const decided = names.get(id) ?? profile.decided
    names.set(id, decided)
    return {...profile, decided}
  })
}

/** A story goes by its first article, `flood`; where the archivist calls another story so, that one has the address. */
function withOwnIds(stories: readonly Story[], decided: ReadonlySet<string>): Story[] {
  return stories.map((story) => {
    const isDecided = story.evidence[0]?.says === decidedStory
    return decided.has(story.id) && !isDecided ? {...story, id: `${story.id}-${shortHash(story.id)}`} : story
  })
}

/**
 * The mean cosine from which two groups report one event. Reports of different events have a fraction of it, reports
 * of one event two to five times as much; B-cubed moves by less than a point when it is a tenth higher or lower.
 */
const alike = 0.12
/** A story that reaches over more days needs more of its articles to agree. */
const daysOfAnEvent = 30

/** Compares each article with its neighbours, each pair once, in the order of the articles. */
function pairsOf(
  neighbours: readonly ReadonlySet<number>[],
  vectors: readonly Vector[],
  signs: readonly Signs[],
  lexicon: Lexicon,
): Pair[] {
  const laidOut = new LaidOut(lexicon)
  return neighbours.flatMap((others, a) => {
    const [vector, own] = [vectors[a], signs[a]]
    if (!vector || !own) return []
    laidOut.lay(vector)
    return [...others]
      .filter((b) => a < b)
      .sort((x, y) => x - y)
      .flatMap((b) => {
        const [theirs, theirVector] = [signs[b], vectors[b]]
        return theirs && theirVector ? [{a, b, alike: laidOut.dot(theirVector), tie: tieOf(own, theirs)}] : []
      })
  })
}

/**
 * The sets of quotes that echo each other across articles, each named after its first quote. A dek that repeats the
 * body ties an article to itself only.
 */
function echoGroups(echoes: readonly Echo[], articles: readonly Article[]): Map<string, string> {
  const articleOf = new Map(
    echoes.length ? articles.flatMap(({record}) => record.quotes.map(({id}) => [id, record.id] as const)) : [],
  )
  const groups = new Map<string, string>()
  const rootOf = (quote: string): string => {
    let root = quote
    for (let next = groups.get(root); next !== undefined && next !== root; next = groups.get(root)) root = next
    return root
  }
  for (const {quotes} of echoes) {
    if (articleOf.get(quotes[0]) === articleOf.get(quotes[1])) continue
    const [a, b] = [rootOf(quotes[0]), rootOf(quotes[1])].sort()
    if (a === undefined || b === undefined) continue
    groups.set(a, a)
    groups.set(b, a)
  }
  return new Map([...groups.keys()].map((quote) => [quote, rootOf(quote)]))
}
