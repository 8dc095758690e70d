import type {Article} from '../model.ts'
import {type Address, addressOf} from './address.ts'
import type {Catalogue} from './catalogue.ts'
import {figuresIn} from './figures-in.ts'
import type {Statement} from './statement.ts'
import type {Report} from './story-page.ts'
import {firstWords} from './words.ts'

/** One kind of thing that reports carry, and which report carries which. */
export interface Comparison {
  readonly title: string
  /** Of the heading: `carried-people`. */
  readonly id: string
  readonly letters: readonly string[]
  /** What more than one report carries, most carried first. */
  readonly rows: readonly ComparedThing[]
  /** What only one has, report by report. */
  readonly alone: readonly {readonly letter: string; readonly things: readonly Thing[]}[]
}

export interface ComparedThing {
  readonly label: string
  readonly to?: Address
  /** For each report, in their order: does it carry this? */
  readonly carried: readonly boolean[]
  readonly by: number
}

/** Who is named, what is said, which figures, which places: a table each, empty ones left out. */
export function comparisonsOf(
  articles: readonly Article[],
  reports: readonly Report[],
  statements: readonly Statement[],
  catalogue: Catalogue,
): readonly Comparison[] {
  const table = (title: string, thingsIn: (article: Article) => readonly Thing[]): Comparison =>
    compare(title, articles.map(thingsIn), reports)
  const said = statements.map((statement) => ({
    articles: new Set(statement.articles),
    thing: {
      id: statement.wording.to.path + (statement.wording.to.fragment ?? ''),
      label: [statement.wording.speaker?.name, firstWords(statement.wording.label, 90)].filter(Boolean).join(': '),
      to: statement.wording.to,
    },
  }))
  return [
    table('People', ({record}) =>
      record.people.map(({id, name}) => ({
        id,
        label: catalogue.person.get(id)?.name ?? name,
        to: addressOf.person(id),
      })),
    ),
    table('Statements', ({record}) => {
      const {path} = addressOf.article(record.id)
      return said.filter((one) => one.articles.has(path)).map(({thing}) => thing)
    }),
    table('Figures', (article) =>
      figuresIn(article).map((figure) => ({...figure, to: addressOf.article(article.record.id)})),
    ),
    table('Places', ({record}) =>
      record.places.map(({id, name}) => ({id, label: catalogue.place.get(id)?.name ?? name, to: addressOf.place(id)})),
    ),
  ].filter(({rows, alone}) => rows.length > 0 || alone.length > 0)
}

export interface Thing {
  readonly id: string
  readonly label: string
  readonly to?: Address
}

function compare(title: string, carried: readonly (readonly Thing[])[], reports: readonly Report[]): Comparison {
  const things = new Map<string, Thing & {readonly in: Set<number>}>()
  carried.forEach((some, report) => {
    for (const thing of some) {
      const row = things.get(thing.id) ?? {...thing, in: new Set<number>()}
      row.in.add(report)
      things.set(thing.id, row)
    }
  })
  const letters = reports.map(({letter}) => letter)
  const sorted = [...things.values()].toSorted((a, b) => b.in.size - a.in.size || (a.id < b.id ? -1 : 1))
  const rows = sorted
    .filter((thing) => thing.in.size > 1)
    .map(({label, to, in: where}) => ({
      label,
      ...(to && {to}),
      carried: letters.map((_, report) => where.has(report)),
      by: where.size,
    }))
  const alone = letters.flatMap((letter, report) => {
    const some = sorted.filter((thing) => thing.in.size === 1 && thing.in.has(report))
    return some.length > 0 ? {letter, things: some.map(({in: _in, ...thing}) => thing)} : []
  })
  return {title, id: `carried-${title.toLowerCase()}`, letters, rows, alone}
}
