import {say} from '../../messages/say.ts'
import type {Article} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {coverageOf} from '../copies/coverage.ts'
import {homeCrumb} from '../crumb.ts'
import {newestFirst} from '../lists/by-day.ts'
import {type Pager, pagerOf, paginate} from '../lists/paginate.ts'
import {rangeInWords} from '../lists/profile.ts'
import type {Page} from '../page.ts'
import {outletOf} from '../source/outlet-of.ts'

/** An event as a line of the index. */
export interface StoryEntry {
  readonly title: string
  readonly to: Address
  readonly range?: string
  readonly reports: string
  /** Who reports it, in the order of their reports. */
  readonly outlets: readonly string[]
}

export interface StoriesPage {
  readonly heading: string
  readonly lead: string
  readonly stories: readonly StoryEntry[]
  readonly pager?: Pager
}

/** Stories a page holds within the budget of a page, 60 KB compressed. */
export const storiesOnPage = 200

/** Events that several articles report, the one last reported first. */
export function storiesPages(catalogue: Catalogue, limit: number = storiesOnPage): readonly Page<StoriesPage>[] {
  const {archive} = catalogue
  const stories = archive.stories
    .map((story) => ({story, articles: newestFirst(story.articles.flatMap((id) => catalogue.article.get(id) ?? []))}))
    .toSorted((a, b) => compare(lastDay(b.articles), lastDay(a.articles)) || compare(a.story.id, b.story.id))
  const parts = paginate(stories, limit)
  const {messages} = catalogue
  const heading = messages.frame.ways.stories
  const lead = say(messages.reading.list.events, {count: stories.length}, messages)
  const titleOf = (at: number): string =>
    at === 0 ? heading : say(messages.reading.list.page, {title: heading, page: at + 1}, messages)
  return parts.map((part, at) => ({
    address: addressOf.stories(at + 1),
    title: titleOf(at),
    description: `${lead}.`,
    crumbs: [homeCrumb],
    model: () => {
      const pager = pagerOf(at + 1, parts.length, addressOf.stories)
      return {
        heading: titleOf(at),
        lead,
        stories: part.map(({story, articles}) => {
          const range = rangeInWords(
            articles.flatMap(({record}) => record.published?.value ?? []),
            archive.site.language,
          )
          return {
            title: story.title,
            to: addressOf.story(story.id),
            ...(range && {range}),
            reports: coverageOf(articles, catalogue).words,
            outlets: [...new Set(articles.map(({record}) => outletOf(record, archive.site.language).name))],
          }
        }),
        ...(pager && {pager}),
      }
    },
  }))
}

function lastDay(articles: readonly Article[]): string {
  return articles[0]?.record.published?.value ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
