import {isSaid} from '../derived/is-said.ts'
import {nameId} from '../ids/name-id.ts'
import type {Archive, Article, Echo, Person, Quote, Story, Topic} from '../model.ts'
import {placeName} from './place/place-name.ts'

/** The archive with its drawers pulled out: everything the pages look up, indexed once. */
export interface Catalogue {
  readonly archive: Archive
  readonly article: ReadonlyMap<string, Article>
  readonly person: ReadonlyMap<string, Person>
  readonly story: ReadonlyMap<string, Story>
  readonly topic: ReadonlyMap<string, Topic>
  /** By quote id. */
  readonly quote: ReadonlyMap<string, QuoteAt>
  /** By quote id: its echoes. */
  readonly echoes: ReadonlyMap<string, readonly Echo[]>
  /** By person id: what they are reported to have said, labels (`term`) left out. */
  readonly quotesOf: ReadonlyMap<string, readonly QuoteAt[]>
  /** Outlets by id; articles whose outlet nobody knows are in none. */
  readonly source: ReadonlyMap<string, Named>
  readonly place: ReadonlyMap<string, Named>
  readonly organisation: ReadonlyMap<string, Named>
}

export interface QuoteAt {
  readonly quote: Quote
  readonly article: Article
}

/** A name with the articles it appears in, in the order of the archive. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly articles: readonly Article[]
}

export function catalogueOf(archive: Archive): Catalogue {
  const quote = new Map<string, QuoteAt>()
  const quotesOf = new Map<string, QuoteAt[]>()
  const source = new Map<string, Drawer>()
  const place = new Map<string, Drawer>()
  const organisation = new Map<string, Drawer>()
  for (const article of archive.articles) {
    const {record} = article
    for (const said of record.quotes) {
      quote.set(said.id, {quote: said, article})
      if (said.speaker?.person && isSaid(said)) push(quotesOf, said.speaker.person, {quote: said, article})
    }
    if (record.source) file(source, nameId(record.source.value), record.source.value, article)
    for (const thing of record.places) file(place, thing.id, placeName(thing, record), article)
    for (const thing of record.organisations) file(organisation, thing.id, thing.name, article)
  }
  const echoes = new Map<string, Echo[]>()
  for (const echo of archive.echoes) for (const id of echo.quotes) push(echoes, id, echo)
  return {
    archive,
    article: byId(archive.articles, (article) => article.record.id),
    person: byId(archive.people, (person) => person.id),
    story: byId(archive.stories, (story) => story.id),
    topic: byId(archive.topics, (topic) => topic.id),
    quote,
    echoes,
    quotesOf,
    source,
    place,
    organisation,
  }
}

interface Drawer extends Named {
  name: string
  readonly articles: Article[]
}

function file(drawers: Map<string, Drawer>, id: string, name: string, article: Article): void {
  const drawer = drawers.get(id)
  if (!drawer) {
    drawers.set(id, {id, name, articles: [article]})
    return
  }
  if (isShouted(drawer.name) && !isShouted(name)) drawer.name = name
  if (drawer.articles.at(-1) !== article) drawer.articles.push(article)
}

/** A caption or a dateline may print in capitals what other articles do not. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase()
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function byId<V>(items: readonly V[], idOf: (item: V) => string): ReadonlyMap<string, V> {
  return new Map(items.map((item) => [idOf(item), item]))
}
