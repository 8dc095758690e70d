import {addressOf, type Whereabouts} from './address.ts'
import type {Catalogue} from './catalogue.ts'

/**
 * Where the things of an archive are to be found. A person or place of one article has no page, which would say what the
 * article says and nothing else: links lead to the words that name them first.
 */
export function whereaboutsIn(catalogue: Catalogue): Whereabouts {
  return (to) => {
    const [, index, id = ''] = ownPage.exec(to.path) ?? []
    const article = index === 'people' ? loneArticle(id, catalogue) : index && lonePlace(id, catalogue)
    return article ? addressOf.article(article, namedAt(index === 'people' ? 'person' : 'place', id)) : to
  }
}

const ownPage = /^(people|places)\/([^/]+)\/$/

/** The one article that names a person; `undefined` for a person of several, who has a page. */
export function loneArticle(id: string, {lonePerson}: Catalogue): string | undefined {
  return lonePerson.get(id)
}

/** The one article that names a place. */
export function lonePlace(id: string, catalogue: Catalogue): string | undefined {
  return catalogue.lonePlace.get(id)
}

/** The fragment of an article's page where a name without a page stands. */
export function namedAt(kind: 'person' | 'place', id: string): string {
  return `${kind}-${id}`
}
