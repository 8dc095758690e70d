import {glanceOf} from '../../derived/glance-of.ts'
import {nameId} from '../../ids/name-id.ts'
import type {Article} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import type {Part} from '../charts/part.ts'
import type {PlaceOf} from '../charts/spread.ts'
import {type Timeline, timelineOf} from '../charts/timeline.ts'
import type {Crumb} from '../crumb.ts'
import {formatDate} from '../format-date.ts'
import {outletIdOf, unknownOutletId, unknownOutletName} from '../source/outlet-of.ts'
import {Counter} from './counter.ts'

/** A name with the number of articles it is in. */
export interface Tally extends Crumb {
  readonly count: number
}

/** The names most met with, those that come after them, and how many more there are. */
export interface TopList {
  readonly title: string
  readonly rows: readonly Tally[]
  readonly next: readonly Tally[]
  readonly more: number
}

/** What a group of articles is: how much, when, and with whom. Lists that would be empty are left out. */
export interface Profile {
  readonly articles: number
  /** By anybody, in all of them. */
  readonly statements: number
  /** From the first to the last day, in words; absent when nothing is dated. */
  readonly range?: string
  readonly undated: number
  /** Where there is enough to draw. */
  readonly timeline?: Timeline
  readonly lists: readonly TopList[]
}

/** What a page is about, and so what its profile need not list. */
export interface About {
  readonly subject: 'people' | 'topics' | 'sources' | 'places' | 'stories'
  readonly id: string
}

/** How many names a list of a profile shows, and how many when it is asked for more; of a handful of articles, half. */
const shown = 12
const shownNext = 24
const aHandful = 5

/** Of several articles, what one alone names says something of that article and nothing of them. */
const ofOne: ReadonlySet<About['subject']> = new Set(['people', 'places', 'topics'])

/**
 * Counts a group of articles, once: the cost is what they hold.
 *
 * @param part articles that the timeline tells apart
 * @param placeOf where the page itself has the articles of a period; by default they are looked up by day
 */
export function profileOf(
  articles: readonly Article[],
  catalogue: Catalogue,
  about?: About,
  part?: Part,
  placeOf?: PlaceOf,
): Profile {
  const {ways} = catalogue.messages.frame
  const people = new Counter()
  const topics = new Counter()
  const sources = new Counter()
  const places = new Counter()
  const stories = new Counter()
  const days: string[] = []
  let statements = 0
  for (const article of articles) {
    const {record} = article
    const glance = glanceOf(article)
    statements += glance.said.length
    for (const person of glance.people) people.add(person)
    for (const topic of glance.topics) topics.add(nameId(topic))
    for (const place of glance.places) places.add(place.id)
    sources.add(outletIdOf(record))
    if (record.story) stories.add(record.story)
    if (record.published) days.push(record.published.value)
  }
  const list = (subject: About['subject'], title: string, counter: Counter, find: (id: string) => Crumb | undefined) =>
    topListOf(
      title,
      counter,
      (id) => (about?.subject === subject && about.id === id ? undefined : find(id)),
      articles.length > 1 && ofOne.has(subject) ? 2 : 1,
      articles.length < aHandful ? shown / 2 : shown,
    )
  const lists = [
    list('people', ways.people, people, (id) => named(catalogue.person.get(id)?.name, addressOf.person(id))),
    list('topics', ways.topics, topics, (id) => named(catalogue.topic.get(id)?.name, addressOf.topic(id))),
    list('sources', ways.sources, sources, (id) => named(sourceName(id, catalogue), addressOf.source(id))),
    list('places', ways.places, places, (id) => named(catalogue.place.get(id)?.name, addressOf.place(id))),
    list('stories', ways.stories, stories, (id) => named(catalogue.story.get(id)?.title, addressOf.story(id))),
  ]
  const {language} = catalogue.archive.site
  const range = rangeInWords(days, language)
  const timeline = timelineOf(articles, {messages: catalogue.messages, language}, part, placeOf)
  return {
    articles: articles.length,
    statements,
    ...(range && {range}),
    undated: articles.length - days.length,
    ...(timeline && {timeline}),
    lists: lists.filter(({rows}) => rows.length > 0),
  }
}

/**
 * The names most counted; of two with one count, the one met first. `find` leaves out what it does not know.
 *
 * @param fewest below this a name is not counted
 * @param most how many are seen at once
 */
export function topListOf(
  title: string,
  counter: Counter,
  find: (id: string) => Crumb | undefined,
  fewest = 1,
  most = shown,
): TopList {
  const sorted = counter.entries().toSorted(([, x], [, y]) => y - x)
  const rows: Tally[] = []
  let more = 0
  for (const [id, count] of sorted) {
    const name = count < fewest ? undefined : find(id)
    if (!name) continue
    if (rows.length < most + shownNext) rows.push({label: name.label, to: name.to, count})
    else more++
  }
  return {title, rows: rows.slice(0, most), next: rows.slice(most), more}
}

/** “15 August 2023”, or “15 August 2023 – January 2024”; nothing for no days. */
export function rangeInWords(days: readonly string[], language: string): string | undefined {
  let first: string | undefined
  let last: string | undefined
  for (const day of days) {
    if (first === undefined || day < first) first = day
    if (last === undefined || day > last) last = day
  }
  if (first === undefined || last === undefined) return undefined
  return first === last ? formatDate(first, language) : `${formatDate(first, language)} – ${formatDate(last, language)}`
}

function named(label: string | undefined, to: Address): Crumb | undefined {
  return label === undefined ? undefined : {label, to}
}

function sourceName(id: string, catalogue: Catalogue): string | undefined {
  return id === unknownOutletId ? unknownOutletName(catalogue.archive.site.language) : catalogue.source.get(id)?.name
}
