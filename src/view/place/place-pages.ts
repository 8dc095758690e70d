import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import {type ArticleListPage, articleListPages} from '../lists/article-list-pages.ts'
import type {Page} from '../page.ts'
import {capitalised} from '../words.ts'

/** What is reported from and about each place that several articles name. */
export function placePages(catalogue: Catalogue): readonly Page<ArticleListPage<undefined>>[] {
  const crumbs = [homeCrumb, {label: catalogue.messages.frame.ways.places, to: addressOf.places()}]
  const several = [...catalogue.place.values()].filter(({articles}) => articles.length > 1)
  return several.flatMap(({id, name, articles}) =>
    articleListPages(
      {
        heading: name,
        kind: capitalised(catalogue.messages.kinds.place),
        articles,
        crumbs,
        addressOfPage: (page) => addressOf.place(id, page),
        about: {subject: 'places', id},
      },
      catalogue,
      () => undefined,
    ),
  )
}
