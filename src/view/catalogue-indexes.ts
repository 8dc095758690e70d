import {nameId} from '../ids/name-id.ts'
import type {Archive, Article, Related} from '../model.ts'
import {oldestFirst} from './lists/by-day.ts'
import {groupBy} from './lists/group-by.ts'

/** The ids of the articles before and after one. */
export type Around = readonly [before: string | undefined, after: string | undefined]

/** By the id of what one article alone names: that article. */
export function loneIn<Item extends {readonly id: string}>(
  items: readonly Item[],
  articlesOf: (item: Item) => readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap((item) => {
      const [first, ...more] = articlesOf(item)
      return first !== undefined && more.length === 0 ? [[item.id, first] as const] : []
    }),
  )
}

/** By story: the pairs of one of its reports with an article outside it, in the order of the archive. */
export function relatedTo({related, stories}: Archive): ReadonlyMap<string, readonly Related[]> {
  const storyOf = new Map(stories.flatMap(({id, articles}) => articles.map((article) => [article, id] as const)))
  const found = new Map<string, Related[]>(stories.map(({id}) => [id, []]))
  for (const pair of related) {
    const [a, b] = pair.articles.map((id) => storyOf.get(id) ?? '')
    if (a === b) continue
    for (const story of [a, b]) found.get(story ?? '')?.push(pair)
  }
  return found
}

/** By article: those around it in its outlet. Put in order once: an outlet of ten thousand articles has ten thousand pages that ask. */
export function inOutlets(articles: readonly Article[]): ReadonlyMap<string, Around> {
  const dated = articles.filter(({record}) => record.source && record.published)
  const around = new Map<string, Around>()
  for (const some of groupBy(dated, ({record}) => nameId(record.source?.value ?? '')).values()) {
    const ids = oldestFirst(some).map(({record}) => record.id)
    ids.forEach((id, at) => void around.set(id, [ids[at - 1], ids[at + 1]]))
  }
  return around
}
