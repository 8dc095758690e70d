import {figuresIn} from '../../derived/figures-in.ts'
import {say} from '../../messages/say.ts'
import type {StoryMessages} from '../../messages/story/story-messages.ts'
import type {Article, Block} from '../../model.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {runningText} from '../evidence/places.ts'
import type {Statement} from '../statements/statement.ts'
import {firstWords} from '../words.ts'
import type {Comparison, OnlyOne, Thing} from './comparison.ts'
import type {Report} from './report.ts'

/** A dispatch that a hundred papers print is a table of a hundred columns: the page has to hold it. */
const rowsShown = 60
const columnsShown = 26
/** Things of a kind that are listed as one report's own. */
const ownShown = 30

/**
 * Who is named, what is said, which figures, which places: a table each of what several carry, empty ones left out, and
 * report by report what only one has. A report carries what any of its versions does.
 */
export function comparisonsOf(
  versions: readonly (readonly Article[])[],
  reports: readonly Report[],
  statements: readonly Statement[],
  catalogue: Catalogue,
): {readonly tables: readonly Comparison[]; readonly onlyOne: readonly OnlyOne[]} {
  const {messages} = catalogue
  const table = (kind: Compared, thingsIn: (article: Article) => readonly Thing[]) =>
    compare(
      kind,
      messages.story.compared[kind],
      versions.map((some) => some.flatMap(thingsIn)),
      reports,
    )
  const counted = {...messages.counts, figures: messages.story.figures}
  const said = statements.map((statement) => ({
    articles: new Set(statement.articles),
    thing: {
      id: statement.wording.to.path + (statement.wording.to.fragment ?? ''),
      label: [statement.wording.speaker?.name, firstWords(statement.wording.label, 90)].filter(Boolean).join(': '),
      to: statement.wording.to,
    },
  }))
  const compared = [
    table('people', ({record}) =>
      record.people.map(({id, name}) => ({
        id,
        label: catalogue.person.get(id)?.name ?? name,
        to: addressOf.person(id),
      })),
    ),
    table('statements', ({record}) => {
      const {path} = addressOf.article(record.id)
      return said.filter((one) => one.articles.has(path)).map(({thing}) => thing)
    }),
    table('figures', (article) =>
      figuresIn(article).map(({id, label, block}) => ({
        id,
        label,
        to: addressOf.article(article.record.id, fragmentOf(article, block)),
      })),
    ),
    table('places', ({record}) =>
      record.places.map(({id, name}) => ({id, label: catalogue.place.get(id)?.name ?? name, to: addressOf.place(id)})),
    ),
  ]
  return {
    tables: compared.map(({comparison}) => comparison).filter(({rows}) => rows.length > 0),
    onlyOne: reports
      .map(({letter, entry}, report) => {
        const owned = compared
          .map(({kind, comparison: {title}, own}) => ({kind, title, things: own[report] ?? []}))
          .filter(({things}) => things.length > 0)
        return {
          letter,
          outlet: entry.outlet.label,
          to: entry.to,
          amounts: owned.map(({kind, things}) => say(counted[kind], {count: things.length}, messages)).join(', '),
          kinds: owned.map(({title, things}) => ({
            title,
            things: things.slice(0, ownShown),
            more: Math.max(0, things.length - ownShown),
          })),
        }
      })
      .filter(({kinds}) => kinds.length > 0),
  }
}

type Compared = keyof StoryMessages['compared']

function fragmentOf(article: Article, block: Block): string {
  const index = runningText(article).indexOf(block)
  return index < 0 ? 'dek' : `p${index + 1}`
}

/** One kind of thing: what several reports carry, and for each report what it has alone. */
function compare(
  kind: Compared,
  title: string,
  carried: readonly (readonly Thing[])[],
  reports: readonly Report[],
): {readonly kind: Compared; readonly comparison: Comparison; readonly own: readonly (readonly Thing[])[]} {
  const things = new Map<string, Thing & {readonly in: Set<number>}>()
  carried.forEach((some, report) => {
    for (const thing of some) {
      const row = things.get(thing.id) ?? {...thing, in: new Set<number>()}
      row.in.add(report)
      things.set(thing.id, row)
    }
  })
  const letters = reports.length > columnsShown ? [] : reports.map(({letter}) => letter)
  const sorted = [...things.values()].toSorted((a, b) => b.in.size - a.in.size || (a.id < b.id ? -1 : 1))
  const shared = sorted.filter((thing) => thing.in.size > 1)
  const rows = shared.slice(0, rowsShown).map(({label, to, in: where}) => ({
    label,
    ...(to && {to}),
    carried: letters.map((_, report) => where.has(report)),
    by: where.size,
  }))
  const own = reports.map((): Thing[] => [])
  for (const {in: where, ...thing} of sorted) if (where.size === 1) for (const report of where) own[report]?.push(thing)
  const id = `carried-${kind}`
  return {kind, comparison: {title, id, letters, reports: reports.length, rows, more: shared.length - rows.length}, own}
}
