import type {Article, Echo, Story} from '../../model.ts'
import {NewsWords} from '../news-words.ts'
import {cluster} from './cluster.ts'
import {findNeighbours} from './find-neighbours.ts'
import {profileOf} from './profile.ts'
import {tellStory} from './tell-story.ts'
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
): {articles: readonly Article[]; stories: Story[]} {
  const ordered = [...articles].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
  const groups = echoGroups(echoes, articles)
  const profiles = ordered.map((article) => profileOf(article, groups, news))
  const weighed = weigh(profiles, news.lexicon)
  const items = weighed.map((vectors, index) => ({
    ...vectors,
    day: profiles[index]?.day,
    decided: profiles[index]?.decided,
  }))
  const vectors = weighed.map(({inNews}) => inNews)
  const days = profiles.map(({day}) => day)
  const stories = cluster(items, findNeighbours(vectors, news.lexicon, days), alike, news.lexicon)
    .filter((members) => members.length > 1 || members.some((member) => profiles[member]?.decided !== undefined))
    .map((members) => tellStory(members, ordered, profiles, vectors, news.lexicon))
  const storyOf = new Map(stories.flatMap(({id, articles}) => articles.map((article) => [article, id] as const)))
  return {
    stories,
    articles: articles.map((article) => {
      const story = storyOf.get(article.record.id)
      return story === undefined ? article : {...article, record: {...article.record, story}}
    }),
  }
}

/**
 * The mean cosine from which two groups report one event. Reports of different events have a fraction of it, reports
 * of one event two to five times as much; B-cubed moves by less than a point when it is a tenth higher or lower.
 */
const alike = 0.08

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
