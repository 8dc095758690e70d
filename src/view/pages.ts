import {type ArticlePage, articlePages} from './article-page.ts'
import type {Catalogue} from './catalogue.ts'
import {type HomePage, homePages} from './home-page.ts'
import type {Page} from './page.ts'

/** Every page of the site, by kind. A kind is one function here and one template in `templates/`. */
export interface Pages {
  readonly home: readonly Page<HomePage>[]
  readonly article: readonly Page<ArticlePage>[]
}

export function pagesOf(catalogue: Catalogue): Pages {
  return {
    home: homePages(catalogue),
    article: articlePages(catalogue),
  }
}
