import {addressOf} from './address.ts'
import type {Catalogue} from './catalogue.ts'
import type {Page} from './page.ts'
import {firstWords, titleOf} from './words.ts'

export interface ArticlePage {
  readonly title: string
  readonly paragraphs: readonly string[]
}

export function articlePages({archive}: Catalogue): readonly Page<ArticlePage>[] {
  return archive.articles.map((article) => {
    const title = titleOf(article)
    return {
      address: addressOf.article(article.record.id),
      title,
      description: firstWords(article.record.text || title, 160),
      crumbs: [{label: 'Home', to: addressOf.home()}],
      model: () => ({title, paragraphs: article.record.text.split('\n\n')}),
    }
  })
}
