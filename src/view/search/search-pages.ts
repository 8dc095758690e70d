import {say} from '../../messages/say.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import {daysPages} from '../day/days-pages.ts'
import type {Letter} from '../lists/name-index-pages.ts'
import type {Tally} from '../lists/profile.ts'
import type {Page} from '../page.ts'
import {peoplePages} from '../person/people-pages.ts'
import {outlets} from '../source/outlets.ts'

/** The search page. What it lists leads to every article for those who have no JavaScript, or no search index. */
export interface SearchPage {
  readonly lead: string
  /** People A to Z. */
  readonly letters: readonly Letter[]
  readonly years: readonly Tally[]
  readonly topics: ShortList
  readonly outlets: ShortList
}

/** The largest of an index, and where all of it is. */
export interface ShortList {
  readonly rows: readonly Tally[]
  readonly more: number
  readonly all: Address
}

/** As many as are looked over at a glance. */
const mostListed = 24

export function searchPages(catalogue: Catalogue): readonly Page<SearchPage>[] {
  const {articles, people, topics} = catalogue.archive
  const {messages} = catalogue
  const {searchPage: words} = messages
  const {counts} = messages
  const amounts = [
    [counts.articles, articles.length],
    [counts.people, people.length],
    [counts.topics, topics.length],
  ] as const
  const lead = `${amounts.map(([message, count]) => say(message, {count}, messages)).join(', ')}.`
  return [
    {
      address: addressOf.search(),
      title: words.title,
      description: say(words.description, {lead}, messages),
      crumbs: [homeCrumb],
      model: (link) => {
        const [days] = daysPages(catalogue).map((page) => page.model(link))
        return {
          lead,
          letters: peoplePages(catalogue)[0]?.model(link).letters ?? [],
          years: [...(days?.years ?? []), ...(days?.undated ? [days.undated] : [])],
          topics: shortList(
            topics.map(({id, name, articles: some}) => ({label: name, to: addressOf.topic(id), count: some.length})),
            addressOf.topics(),
          ),
          outlets: shortList(
            outlets(catalogue).map(({id, name, articles: some}) => ({
              label: name,
              to: addressOf.source(id),
              count: some.length,
            })),
            addressOf.sources(),
          ),
        }
      },
    },
  ]
}

function shortList(rows: readonly Tally[], all: Address): ShortList {
  const most = rows.toSorted((a, b) => b.count - a.count || (a.to.path < b.to.path ? -1 : 1))
  return {rows: most.slice(0, mostListed), more: Math.max(0, rows.length - mostListed), all}
}
