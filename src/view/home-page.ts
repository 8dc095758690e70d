import {type Address, addressOf} from './address.ts'
import type {Catalogue} from './catalogue.ts'
import {type ArticleEntry, articleEntry, newestFirst} from './entry.ts'
import type {Page} from './page.ts'
import {count} from './words.ts'

export interface HomePage {
  readonly title: string
  readonly description?: string
  readonly counts: readonly {readonly label: string; readonly to: Address}[]
  readonly newest: readonly ArticleEntry[]
}

/** The front page: what is in the archive, at a glance. */
export function homePages(catalogue: Catalogue): readonly Page<HomePage>[] {
  const {archive} = catalogue
  const {site} = archive
  return [
    {
      address: addressOf.home(),
      title: site.title,
      description: site.description ?? `${count(archive.articles.length, 'news article')}, cited and cross-linked.`,
      crumbs: [],
      model: () => ({
        title: site.title,
        description: site.description,
        counts: [
          {label: count(archive.articles.length, 'article'), to: addressOf.days()},
          {label: count(archive.people.length, 'person', 'people'), to: addressOf.people()},
        ],
        newest: newestFirst(archive.articles)
          .slice(0, 12)
          .map((article) => articleEntry(article, site.language)),
      }),
    },
  ]
}
