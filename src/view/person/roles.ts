import type {Article} from '../../model.ts'
import type {Catalogue} from '../catalogue.ts'
import {type Why, whyIn} from '../evidence/why.ts'
import {type ArticleEntry, articleEntry} from '../lists/article-entry.ts'
import {groupBy} from '../lists/group-by.ts'

/** An office or part that articles give a person, and the articles that do. */
export interface Role {
  readonly role: string
  readonly given: readonly {
    readonly entry: ArticleEntry
    readonly why: Why
  }[]
  readonly more: number
}

/** How many articles a role names as its evidence. */
const shown = 5

/** The roles of a person in the order of `articles`; spelt alike but for capitals they are one. */
export function rolesOf(person: string, articles: readonly Article[], catalogue: Catalogue): readonly Role[] {
  const found = articles.flatMap((article) =>
    (article.record.people.find(({id}) => id === person)?.roles ?? []).map((role) => ({role, article})),
  )
  return [...groupBy(found, ({role}) => role.value.toLowerCase()).values()].flatMap((given) => {
    const [first] = given
    if (!first) return []
    return {
      role: first.role.value,
      given: given.slice(0, shown).map(({role, article}) => ({
        entry: articleEntry(article, catalogue.archive.site.language),
        why: whyIn(article, catalogue)(role),
      })),
      more: Math.max(0, given.length - shown),
    }
  })
}
