import type {Archive, ArticleRecord, Certainty} from '../../model.ts'
import {isSaid} from '../../said.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type Doubt, type DoubtKind, doubtKinds, doubtsOf} from '../doubts/doubts-of.ts'
import {ruleInWords} from '../evidence/rule-in-words.ts'
import {groupBy} from '../lists/group-by.ts'
import {type Pager, pagerOf, paginate} from '../lists/paginate.ts'
import type {Page} from '../page.ts'
import {attributionOf} from '../statements/attribution-of.ts'
import {count} from '../words.ts'

/** What was extracted, how, and how surely. */
export interface AboutPage {
  readonly title: string
  readonly description?: string
  readonly articles: string
  readonly certainties: readonly CertaintyRow[]
  readonly rules: readonly RuleGroup[]
  readonly doubts: readonly DoubtGroup[]
}

/** How sure one kind of fact is over the archive; `missing` counts the articles (or statements) without it. */
export interface CertaintyRow {
  readonly fact: string
  readonly stated: number
  readonly inferred: number
  readonly guessed: number
  readonly missing?: number
}

export interface RuleGroup {
  readonly fact: string
  readonly rules: readonly {readonly rule: string; readonly inWords: string; readonly times: number}[]
}

/** Doubts of one kind: the first of them, and where the rest are. */
export interface DoubtGroup {
  readonly kind: DoubtKind
  readonly heading: string
  readonly total: number
  readonly first: readonly DoubtLine[]
  readonly all?: Address
}

export interface DoubtLine {
  readonly file: string
  readonly to?: Address
  readonly line?: number
  readonly says: string
  readonly settledBy?: string
}

/** A page of the full list of one kind of doubt. */
export interface DoubtsPage {
  readonly heading: string
  /** How many there are on all pages. */
  readonly total: number
  readonly lines: readonly DoubtLine[]
  readonly pager?: Pager
}

/** As many as the about page shows of each kind. */
const shown = 12
/** As many as a page of the full list holds within 60 KB compressed. */
const doubtsOnPage = 400

export function aboutPages({archive}: Catalogue): readonly Page<AboutPage>[] {
  return [
    {
      address: addressOf.about(),
      title: 'About this archive',
      description: `What was read out of ${count(archive.articles.length, 'article')}, by which rules, and how surely.`,
      crumbs: [{label: 'Home', to: addressOf.home()}],
      model: () => ({
        title: archive.site.title,
        description: archive.site.description,
        articles: count(archive.articles.length, 'article'),
        certainties: certaintiesOf(archive),
        rules: rulesOf(archive),
        doubts: doubtGroups(archive),
      }),
    },
  ]
}

/** The full lists of the doubts that are too many for the about page. */
export function doubtsPages({archive}: Catalogue): readonly Page<DoubtsPage>[] {
  return [...groupBy(doubtsOf(archive), ({kind}) => kind)].flatMap(([kind, doubts]) => {
    if (doubts.length <= shown) return []
    const pages = paginate(doubts, doubtsOnPage)
    return pages.map((lines, index): Page<DoubtsPage> => {
      const page = index + 1
      return {
        address: addressOf.doubts(kind, page),
        title: page > 1 ? `${headings[kind]}, page ${page}` : headings[kind],
        description: `${headings[kind]}: ${count(doubts.length, 'entry', 'entries')}.`,
        crumbs: [
          {label: 'Home', to: addressOf.home()},
          {label: 'About', to: addressOf.about()},
        ],
        model: () => ({
          heading: headings[kind],
          total: doubts.length,
          lines: lines.map(doubtLine),
          pager: pagerOf(page, pages.length, (number) => addressOf.doubts(kind, number)),
        }),
      }
    })
  })
}

const headings: Readonly<Record<DoubtKind, string>> = {
  unreadable: 'Files that could not be read',
  decision: 'Doubts about the archive as a whole',
  undated: 'Undated articles',
  'guessed-date': 'Dates that are guessed',
  'unknown-outlet': 'Articles of an unknown outlet',
  'guessed-outlet': 'Outlets that are guessed',
  unattributed: 'Statements that nobody is given',
  'guessed-speaker': 'Speakers that are guessed',
  'guessed-person': 'People who are guessed',
  'derived-headline': 'Headlines that are derived',
  warning: 'Warnings',
}

function doubtGroups(archive: Archive): DoubtGroup[] {
  const byKind = groupBy(doubtsOf(archive), ({kind}) => kind)
  return doubtKinds.flatMap((kind) => {
    const doubts = byKind.get(kind) ?? []
    if (doubts.length === 0) return []
    const rest = doubts.length > shown
    return [
      {
        kind,
        heading: headings[kind],
        total: doubts.length,
        first: doubts.slice(0, shown).map(doubtLine),
        ...(rest && {all: addressOf.doubts(kind)}),
      },
    ]
  })
}

function doubtLine({file, article, quote, line, says, settledBy}: Doubt): DoubtLine {
  const to = quote ? addressOf.quote(quote) : article && addressOf.article(article)
  return {file, to: to || undefined, line, says, settledBy}
}

/** Something that a rule decided. */
interface Decided {
  readonly certainty: Certainty
  readonly rule: string
}

/** The facts that carry a certainty, and how to find them in a record; `undefined` where there is none. */
const kinds: readonly (readonly [string, (record: ArticleRecord) => readonly (Decided | undefined)[]])[] = [
  ['Outlet', ({source}) => [source]],
  ['Day of publication', ({published}) => [published]],
  ['Headline', ({headline}) => [headline]],
  ['Speaker of a statement', ({quotes}) => quotes.filter(isSaid).map((quote) => attributionOf(quote).speaker)],
  ['Person in an article', ({people}) => people],
  ['Topic of an article', ({topics}) => topics],
  ['Author', ({authors}) => authors],
]

function certaintiesOf({articles}: Archive): CertaintyRow[] {
  return kinds.map(([fact, find]) => {
    const row = {fact, stated: 0, inferred: 0, guessed: 0, missing: 0}
    for (const {record} of articles) for (const found of find(record)) row[found?.certainty ?? 'missing']++
    return row
  })
}

function rulesOf({articles}: Archive): RuleGroup[] {
  return [
    ...kinds.map(([fact, find]) => {
      const found = articles.flatMap(({record}) => find(record)).filter((decided) => decided !== undefined)
      return {fact, rules: tally(found, ({rule}) => ruleInWords(rule))}
    }),
    {
      fact: 'Day named in the text',
      rules: tally(
        articles.flatMap(({record}) => record.dates),
        ({rule}) => ruleInWords(rule),
      ),
    },
    {
      fact: 'Set aside as page furniture',
      rules: tally(
        articles.flatMap(({record}) => record.furniture),
        ({says}) => `${says}.`,
      ),
    },
  ].filter(({rules}) => rules.length > 0)
}

/** How often each rule decided, the busiest first; of equals the first in the alphabet. */
function tally<Decision extends {readonly rule: string}>(
  decisions: readonly Decision[],
  inWords: (decision: Decision) => string,
): RuleGroup['rules'] {
  return [...groupBy(decisions, ({rule}) => rule)]
    .map(([rule, [first, ...more]]) => ({rule, inWords: first ? inWords(first) : '', times: 1 + more.length}))
    .sort((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1))
}
