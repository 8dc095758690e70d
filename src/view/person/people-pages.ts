import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type NamedTogether, namedTogether} from '../charts/named-together.ts'
import {collation} from '../lists/collation.ts'
import {type NameIndexPage, nameIndexPages} from '../lists/name-index-pages.ts'
import {type Page, withOnFirst} from '../page.ts'
import {count} from '../words.ts'

export interface PeoplePage extends NameIndexPage {
  /** On the first page, where there is enough to draw. */
  readonly together?: NamedTogether
}

/** People A to Z, by surname, and who of them is named with whom. */
export function peoplePages(catalogue: Catalogue): readonly Page<PeoplePage>[] {
  const entries = catalogue.archive.people.map((person) => {
    const said = catalogue.quotesOf.get(person.id)?.length ?? 0
    return {
      ...person.filed,
      to: addressOf.person(person.id),
      ...(person.role && {note: person.role}),
      articles: person.articles.length,
      amount: [count(person.articles.length, 'article'), said > 0 && count(said, 'statement')]
        .filter(Boolean)
        .join(', '),
    }
  })
  const compare = collation(catalogue.archive.site.language)
  const pages = nameIndexPages('People', addressOf.people(), entries, compare, ['person', 'people'])
  return withOnFirst<PeoplePage>(pages, () => ({together: namedTogether(catalogue)}))
}
