import {say} from '../../messages/say.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {Counter} from '../lists/counter.ts'
import {outletIdOf} from '../source/outlet-of.ts'
import type {Figure} from './figure.ts'
import {type OutletGroup, outletGroups} from './outlet-groups.ts'

/** Who quotes whom: the people most quoted against the outlets that quote them. */
export interface WhoQuotesWhom extends Figure {
  readonly outlets: readonly OutletGroup[]
  readonly speakers: readonly SpeakerRow[]
}

export interface SpeakerRow {
  readonly name: string
  /** Statements in the articles of each outlet. */
  readonly counts: readonly number[]
}

const mostSpeakers = 15

/** Outlets with a column of their own, as many as fit beside the names. */
const mostOutlets = 5

/** `undefined` where there are fewer than three speakers or two outlets to compare. */
export function whoQuotesWhom(
  catalogue: Catalogue,
  speakersShown: number = mostSpeakers,
  outletsShown: number = mostOutlets,
): WhoQuotesWhom | undefined {
  const speakers = catalogue.archive.people
    .flatMap(({id, name}) => {
      const quotes = catalogue.quotesOf.get(id) ?? []
      return quotes.length > 0 ? [{id, name, quotes}] : []
    })
    .toSorted((a, b) => b.quotes.length - a.quotes.length || (a.id < b.id ? -1 : 1))
  const shown = speakers.slice(0, speakersShown)
  const counter = new Counter()
  for (const {quotes} of shown) for (const {article} of quotes) counter.add(outletIdOf(article.record))
  const {groups, groupOf} = outletGroups(counter, catalogue, outletsShown)
  if (shown.length < 3 || groups.length < 2) return undefined
  const rows = shown.map(({id, name, quotes}) => {
    const counts = groups.map(() => 0)
    for (const {article} of quotes) {
      const group = groupOf(article.record)
      counts[group] = (counts[group] ?? 0) + 1
    }
    return {id, name, counts, total: quotes.length}
  })
  const total = rows.reduce((sum, row) => sum + row.total, 0)
  const all = speakers.reduce((sum, {quotes}) => sum + quotes.length, 0)
  const [first] = rows
  const {messages} = catalogue
  const {quotes: words} = messages.charts
  const statements = (number: number): string => say(messages.counts.statements, {count: number}, messages)
  return {
    id: 'who-quotes-whom',
    title: words.title,
    description: say(
      words.description,
      {count: rows.length, outlets: groups.map(({label}) => label).join(', ')},
      messages,
    ),
    caption: [
      first && say(words.most, {name: first.name, statements: statements(first.total)}, messages),
      words.how,
      speakers.length > rows.length &&
        say(
          words.chosen,
          {
            count: rows.length,
            people: say(messages.counts.people, {count: speakers.length}, messages),
            some: total,
            statements: statements(all),
          },
          messages,
        ),
    ]
      .filter(Boolean)
      .join(' '),
    outlets: groups,
    speakers: rows.map(({name, counts}) => ({name, counts})),
    table: {
      caption: words.table,
      columns: [{label: words.speaker}, {label: words.all}, ...groups],
      rows: rows.map(({id, name, counts, total: sum}) => ({
        heading: {label: name, to: addressOf.person(id)},
        cells: [sum, ...counts.map((number) => number || undefined)],
      })),
    },
  }
}
