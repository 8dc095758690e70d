import {addressOf} from './address.ts'
import {type ArticleListPage, articleListPages} from './article-list.ts'
import type {Catalogue} from './catalogue.ts'
import {collation} from './collation.ts'
import {home, type NameIndexPage, nameIndexPages} from './name-index.ts'
import type {Page} from './page.ts'
import {count} from './words.ts'

/** Topics A to Z. */
export function topicsPages({archive}: Catalogue): readonly Page<NameIndexPage>[] {
  const entries = archive.topics.map(({id, name, articles}) => ({
    label: name,
    key: name,
    to: addressOf.topic(id),
    articles: articles.length,
    amount: count(articles.length, 'article'),
  }))
  return nameIndexPages('Topics', addressOf.topics(), entries, collation(archive.site.language), ['topic', 'topics'])
}

/** What is reported about a topic, when, by whom and with whom. */
export function topicPages(catalogue: Catalogue): readonly Page<ArticleListPage<undefined>>[] {
  const crumbs = [home, {label: 'Topics', to: addressOf.topics()}]
  return catalogue.archive.topics.flatMap(({id, name, articles}) =>
    articleListPages(
      {
        heading: name,
        kind: 'Topic',
        articles: articles.flatMap((article) => catalogue.article.get(article) ?? []),
        crumbs,
        addressOfPage: (page) => addressOf.topic(id, page),
        about: {subject: 'topics', id},
      },
      catalogue,
      () => undefined,
    ),
  )
}
