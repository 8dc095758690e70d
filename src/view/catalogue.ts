import {glanceOf} from '../derived/glance-of.ts'
import {nameId} from '../ids/name-id.ts'
import {messagesFor} from '../messages/index.ts'
import type {Messages} from '../messages/messages.ts'
import type {Archive, Article, Echo, Person, Quote, Related, Story, Topic} from '../model.ts'

/** The archive with its drawers pulled out: everything the pages look up, indexed once. */
export interface Catalogue {
  readonly archive: Archive
  /** The words of the interface, in the language of the site. */
  readonly messages: Messages
  readonly article: ReadonlyMap<string, Article>
  readonly person: ReadonlyMap<string, Person>
  readonly story: ReadonlyMap<string, Story>
  readonly topic: ReadonlyMap<string, Topic>
  /** By quote id. */
  readonly quote: Quotes
  /** By quote id: its echoes. */
  readonly echoes: ReadonlyMap<string, readonly Echo[]>
  /** By the id of the article that leads: those that print its report. */
  readonly copies: ReadonlyMap<string, readonly Article[]>
  /** By article id: what belongs to it and reports another event, with its rank in the archive, the closest first. */
  readonly related: ReadonlyMap<string, readonly RankedRelated[]>
  /** By person id: what they are reported to have said, labels (`term`) left out. */
  readonly quotesOf: ReadonlyMap<string, readonly QuoteAt[]>
  /** Outlets by id; articles whose outlet nobody knows are in none. */
  readonly source: ReadonlyMap<string, Named>
  readonly place: ReadonlyMap<string, Named>
  readonly organisation: ReadonlyMap<string, Named>
}

export interface RankedRelated extends Related {
  readonly rank: number
}

export interface QuoteAt {
  readonly quote: Quote
  readonly article: Article
}

/** All quotes of an archive; they are read off their articles when they are asked for. */
export interface Quotes {
  readonly get: (id: string) => QuoteAt | undefined
  readonly values: () => Iterable<QuoteAt>
}

/** A name with the articles it appears in, in the order of the archive. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly articles: readonly Article[]
}

export function catalogueOf(archive: Archive): Catalogue {
  const copies = new Map<string, Article[]>()
  const quotesOf = new Map<string, QuoteAt[]>()
  const source = new Map<string, Drawer>()
  const place = new Map<string, Drawer>()
  const organisation = new Map<string, Drawer>()
  for (const article of archive.articles) {
    const {record} = article
    const {saidBy, places, organisations} = glanceOf(article)
    for (const [person, at] of saidBy) push(quotesOf, person, new QuoteInArticle(article, at))
    if (record.copyOf) push(copies, record.copyOf.article, article)
    if (record.source) file(source, nameId(record.source.value), record.source.value, article)
    for (const {id, name} of places) file(place, id, name, article)
    for (const {id, name} of organisations) file(organisation, id, name, article)
  }
  const echoes = new Map<string, Echo[]>()
  for (const echo of archive.echoes) for (const id of echo.quotes) push(echoes, id, echo)
  const related = new Map<string, RankedRelated[]>()
  archive.related.forEach((pair, rank) => {
    const ranked = {...pair, rank}
    for (const id of pair.articles) push(related, id, ranked)
  })
  const article = byId(archive.articles, ({record}) => record.id)
  return {
    archive,
    messages: messagesFor(archive.site.language),
    article,
    person: byId(archive.people, (person) => person.id),
    story: byId(archive.stories, (story) => story.id),
    topic: byId(archive.topics, (topic) => topic.id),
    quote: quotesIn(archive.articles, article),
    echoes,
    copies,
    related,
    quotesOf,
    source,
    place,
    organisation,
  }
}

/** A quote that is fetched with its article, and not held when nobody asks. */
class QuoteInArticle implements QuoteAt {
  readonly article: Article
  readonly #at: number

  constructor(article: Article, at: number) {
    this.article = article
    this.#at = at
  }

  get quote(): Quote {
    const quote = this.article.record.quotes[this.#at]
    if (!quote) throw new Error(`${this.article.record.file} has no quote ${this.#at}`)
    return quote
  }
}

/** What is said in an article, each fetched when it is asked for. */
export function saidInArticle(article: Article): readonly QuoteAt[] {
  return glanceOf(article).said.map((at) => new QuoteInArticle(article, at))
}

/** The id of a quote begins with its article's. */
function quotesIn(articles: readonly Article[], byId: ReadonlyMap<string, Article>): Quotes {
  return {
    get: (id) => {
      const article = byId.get(id.slice(0, Math.max(0, id.lastIndexOf('.q'))))
      const at = article?.record.quotes.findIndex((quote) => quote.id === id) ?? -1
      return article && at >= 0 ? new QuoteInArticle(article, at) : undefined
    },
    *values() {
      for (const article of articles) for (const quote of article.record.quotes) yield {quote, article}
    },
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
