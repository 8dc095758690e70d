import type {Article} from '../../model.ts'
import type {Catalogue} from '../catalogue.ts'
import {type Why, whyIn} from '../evidence/why.ts'
import {type ArticleEntry, articleEntry} from '../lists/article-entry.ts'
import {groupBy} from '../lists/group-by.ts'

/** An office or part that articles give a person, and the articles that do. */
export interface Role {
  readonly role: string
  /** The first and last year of the articles, `2015–2016`; absent where none is dated. */
  readonly years?: string
  readonly given: readonly {
    readonly entry: ArticleEntry
    readonly why: Why
  }[]
  readonly more: number
}

/** How many articles a role names as its evidence. */
const shown = 5

/** The roles of a person, those that most articles give first; spelt alike but for capitals they are one. */
export function rolesOf(person: string, articles: readonly Article[], catalogue: Catalogue): readonly Role[] {
  const found = articles.flatMap((article) =>
    (article.record.people.find(({id}) => id === person)?.roles ?? []).map((role) => ({role, article})),
  )
  const groups = [...groupBy(found, ({role}) => role.value.toLowerCase()).values()]
  return groups
    .toSorted((a, b) => b.length - a.length)
    .flatMap((given) => {
      const [first] = given
      if (!first) return []
      const years = yearsOf(given.map(({article}) => article))
      return {
        role: first.role.value,
        ...(years !== undefined && {years}),
        given: given.slice(0, shown).map(({role, article}) => ({
          entry: articleEntry(article, catalogue.archive.site.language),
          why: whyIn(article, catalogue)(role),
        })),
        more: Math.max(0, given.length - shown),
      }
    })
}

function yearsOf(articles: readonly Article[]): string | undefined {
  const years = articles.flatMap(({record}) => record.published?.value.slice(0, 4) ?? []).sort()
  const [first, last] = [years[0], years.at(-1)]
  return first === last ? first : `${first}–${last}`
}
