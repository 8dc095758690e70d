import {nameId} from '../../ids/name-id.ts'
import type {Topic} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import {type Catalogue, placeOfQuote, type QuoteAt} from '../catalogue.ts'
import {newestFirst} from '../lists/by-day.ts'
import {groupBy} from '../lists/group-by.ts'
import {paginate} from '../lists/paginate.ts'
import type {Tally} from '../lists/profile.ts'
import {NotedMap} from '../reads.ts'
import {attributionOf} from './attribution-of.ts'
import {mostSideBySide} from './statement.ts'

/** The statements of an archive, sorted by what they speak of. */
export interface Said {
  /** By the topic's id. */
  readonly about: ReadonlyMap<string, SaidAbout>
  /** By the person's id: what they speak about, most often first, each leading to their statements. */
  readonly by: ReadonlyMap<string, readonly Tally[]>
}

/** Who says what about a topic: people first, and those who say most first. */
export interface SaidAbout {
  readonly statements: number
  /** The pages of it; where one is enough, it stands on the topic's own page. */
  readonly pages: readonly (readonly SpokenAbout[])[]
  /** Each speaker with where their statements begin. */
  readonly speakers: readonly (Tally & {readonly key: string})[]
}

/** What one speaker says about a topic, or the part of it that a page holds. */
export interface SpokenAbout {
  /** `sergei-malenko` for a person, `the-ministry` for others; the fragment is `by-` and this. */
  readonly key: string
  readonly name: string
  /** The speaker's page. */
  readonly to?: Address
  /** How many statements there are, those of other pages included. */
  readonly count: number
  /** Began on the page before. */
  readonly continued: boolean
  readonly quotes: readonly QuoteAt[]
}

/** Wordings that the page of a topic has room for beside its articles. */
const roomOnTopic = 60
/** Wordings a page of statements holds within the budget of a page, 60 KB compressed. */
const roomOnPage = 120

/** What is said about what; sorted out once an archive. */
export function saidIn(catalogue: Catalogue): Said {
  let said = known.get(catalogue)
  if (!said) {
    said = catalogue.reads.aside(() => sortOut(catalogue))
    known.set(catalogue, said)
  }
  return said
}

const known = new WeakMap<Catalogue, Said>()

function sortOut(catalogue: Catalogue): Said {
  const spokenOf = catalogue.archive.topics.filter(({statements}) => statements.length > 0)
  const about = new Map(
    spokenOf.map((topic) => [topic.id, layOut(topic.id, statementsOf(topic, catalogue), catalogue)]),
  )
  const by = new Map<string, Tally[]>()
  for (const {id, name} of catalogue.archive.topics)
    for (const {key, to, count} of about.get(id)?.speakers ?? [])
      if (catalogue.person.has(key)) by.set(key, [...(by.get(key) ?? []), {label: name, to, count}])
  for (const topics of by.values()) topics.sort((a, b) => b.count - a.count)
  const ids = ({pages, ...rest}: SaidAbout): unknown => [
    rest,
    pages.map((page) => page.map((spoken) => ({...spoken, quotes: spoken.quotes.map(placeOfQuote)}))),
  ]
  return {
    about: new NotedMap('spokenAbout', about, catalogue.reads, ids),
    by: new NotedMap('speaksAbout', by, catalogue.reads),
  }
}

/** The statements of a topic, newest first. */
function statementsOf({statements}: Topic, {quote}: Catalogue): readonly QuoteAt[] {
  const quotes = statements.flatMap((id) => quote.get(id) ?? [])
  const byArticle = groupBy(quotes, ({article}) => article)
  return newestFirst([...byArticle.keys()]).flatMap((article) => byArticle.get(article) ?? [])
}

function layOut(topic: string, quotes: readonly QuoteAt[], catalogue: Catalogue): SaidAbout {
  const speakers = [...groupBy(quotes, speakerKey)]
    .map(([key, some]) => ({key, quotes: some}))
    .toSorted(
      (a, b) =>
        rank(a.key, catalogue) - rank(b.key, catalogue) ||
        b.quotes.length - a.quotes.length ||
        (a.key < b.key ? -1 : 1),
    )
  const total = quotes.reduce((sum, quote) => sum + weightOf(quote), 0)
  const room = total <= roomOnTopic ? total : roomOnPage
  const parts = speakers.flatMap(({key, quotes: all}) =>
    paginate(all, room, weightOf).map((part, at) => ({
      ...speakerOf(key, part, catalogue),
      count: all.length,
      continued: at > 0,
      quotes: part,
    })),
  )
  const pages = paginate(parts, room, ({quotes: part}) => part.reduce((sum, quote) => sum + weightOf(quote), 0))
  return {
    statements: quotes.length,
    pages,
    speakers: pages.flatMap((page, at) =>
      page
        .filter(({continued}) => !continued)
        .map(({key, name, count}) => {
          const fragment = fragmentOf(key)
          const onTopic = pages.length === 1
          const to = onTopic ? addressOf.topic(topic, 1, fragment) : addressOf.topicStatements(topic, at + 1, fragment)
          return {key, label: name, to, count}
        }),
    ),
  }
}

/** People by name, then “police” and “the ministry”, then what nobody is given. */
function rank(key: string, {person}: Catalogue): number {
  return key === unattributed ? 2 : person.has(key) ? 0 : 1
}

/** The fragment of a speaker's statements on such a page. */
export const fragmentOf = (key: string): string => `by-${key}`

const unattributed = 'unattributed'

function speakerKey({quote}: QuoteAt): string {
  const {speaker} = attributionOf(quote)
  return speaker ? (quote.speaker?.person ?? nameId(speaker.name)) : unattributed
}

function speakerOf(
  key: string,
  [first]: readonly QuoteAt[],
  {person, messages}: Catalogue,
): Pick<SpokenAbout, 'key' | 'name' | 'to'> {
  const speaker = first && attributionOf(first.quote).speaker
  if (!speaker) return {key, name: messages.citing.unattributed}
  return {key, name: person.get(key)?.name ?? speaker.name, ...(speaker.to && {to: speaker.to})}
}

/** A statement is printed with its echoes, and what many papers carry takes their room. */
function weightOf({quote}: QuoteAt): number {
  return 1 + Math.min(mostSideBySide, quote.echoes.length)
}
