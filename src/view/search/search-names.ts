import {placeName} from '../../derived/place-name.ts'
import type {Archive} from '../../model.ts'
import type {SearchName} from '../../search/entry.ts'
import {printable} from '../../text/printable.ts'
import {outletOf} from '../source/outlet-of.ts'

/** Everybody and everything with a page of its own, under every spelling the archive has of them. */
export function searchNames({articles, people, stories, topics, site}: Archive): SearchName[] {
  const outlets = new Map<string, Counted>()
  const places = new Map<string, Counted>()
  for (const {record} of articles) {
    count(outlets, outletOf(record, site.language))
    for (const place of new Map(record.places.map((one) => [one.id, one])).values())
      count(places, {id: place.id, name: placeName(place, record)})
  }
  const names: SearchName[] = [
    ...people.map(
      ({id, name, aliases, articles: some, role}): SearchName => ({
        kind: 'person',
        id,
        label: name,
        spellings: aliases.map((alias) => alias.name),
        articles: some.length,
        ...(role && {note: role}),
      }),
    ),
    ...topics.map(({id, name, articles: some}) => plain('topic', id, name, some.length)),
    ...[...outlets].map(([id, {name, articles: some}]) => plain('outlet', id, name, some)),
    ...[...places].map(([id, {name, articles: some}]) => plain('place', id, name, some)),
    ...stories.map(({id, title, articles: some}) => plain('story', id, title, some.length)),
  ]
  return names.map(shown)
}

/** The page of results sets these as they are: what no page may hold is marked here. */
const shown = (name: SearchName): SearchName => ({
  ...name,
  label: printable(name.label),
  spellings: name.spellings.map(printable),
  ...(name.note !== undefined && {note: printable(name.note)}),
})

const plain = (kind: SearchName['kind'], id: string, label: string, articles: number): SearchName => ({
  kind,
  id,
  label,
  spellings: [],
  articles,
})

interface Counted {
  readonly name: string
  articles: number
}

function count(counted: Map<string, Counted>, {id, name}: {readonly id: string; readonly name: string}): void {
  const known = counted.get(id)
  if (known) known.articles++
  else counted.set(id, {name, articles: 1})
}
