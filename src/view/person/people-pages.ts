import {say} from '../../messages/say.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type NamedTogether, namedTogether} from '../charts/named-together.ts'
import {type NameIndexPage, nameIndexPages} from '../lists/name-index-pages.ts'
import {type Page, withOnFirst} from '../page.ts'

export interface PeoplePage extends NameIndexPage {
  /** On the first page, where there is enough to draw. */
  readonly together?: NamedTogether
}

/** People A to Z, by surname, and who of them is named with whom. */
export function peoplePages(catalogue: Catalogue): readonly Page<PeoplePage>[] {
  const {messages} = catalogue
  const {counts, frame} = messages
  const entries = catalogue.archive.people.map((person) => {
    const said = catalogue.quotesOf.get(person.id)?.length ?? 0
    return {
      ...person.filed,
      to: addressOf.person(person.id),
      ...(person.role && {note: person.role}),
      articles: person.articles.length,
      amount: [
        say(counts.articles, {count: person.articles.length}, messages),
        said > 0 && say(counts.statements, {count: said}, messages),
      ]
        .filter(Boolean)
        .join(', '),
    }
  })
  const pages = nameIndexPages(catalogue, frame.ways.people, addressOf.people(), entries, counts.people)
  return withOnFirst<PeoplePage>(pages, () => ({together: namedTogether(catalogue)}))
}
