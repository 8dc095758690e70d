import {nameId} from '../../ids/name-id.ts'
import {say} from '../../messages/say.ts'
import type {Person} from '../../model.ts'
import {filedName} from '../../text/filed-name.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type NamedTogether, namedTogether} from '../charts/named-together.ts'
import {type NameEntry, type NameIndexPage, nameIndexPages} from '../lists/name-index-pages.ts'
import {type Page, withOnFirst} from '../page.ts'

export interface PeoplePage extends NameIndexPage {
  /** On the first page, where there is enough to draw. */
  readonly together?: NamedTogether
}

/** People A to Z, by surname, and who of them is named with whom. */
export function peoplePages(catalogue: Catalogue): readonly Page<PeoplePage>[] {
  const {messages} = catalogue
  const {counts, frame} = messages
  const entries = catalogue.archive.people.flatMap((person) => {
    const said = catalogue.quotesOf.get(person.id)?.length ?? 0
    const entry = {
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
    return [entry, ...otherSpellings(person, `${messages.nameIndex.see} ${person.filed.label}`)]
  })
  const pages = nameIndexPages(catalogue, frame.ways.people, addressOf.people(), entries, counts.people)
  return withOnFirst<PeoplePage>(pages, () => ({together: namedTogether(catalogue)}))
}

/**
 * The spellings under which somebody may be looked for as well: `Malenko, Sergey` leads to `Malenko, Sergei`. A surname by
 * itself is none, and what differs in capitals and accents alone is found where the name is.
 */
function otherSpellings({id, name, filed, aliases}: Person, see: string): readonly NameEntry[] {
  const known = new Set([nameId(name), nameId(filed.label)])
  return aliases.flatMap((alias): readonly NameEntry[] => {
    const spelling = nameId(alias.name)
    if (!/\s/.test(alias.name) || known.has(spelling)) return []
    known.add(spelling)
    return [{...filedName(alias.name), to: addressOf.person(id), see, articles: 0, amount: ''}]
  })
}
