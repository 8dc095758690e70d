import {isSaid} from '../../derived/is-said.ts'
import type {Archive, ArticleRecord, Certainty} from '../../model.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import {type DoubtGroup, doubtGroups} from '../doubts/doubt-groups.ts'
import {type RuleName, rulesNamed} from '../evidence/rules-named.ts'
import {groupBy} from '../lists/group-by.ts'
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
  readonly rules: readonly RuleTimes[]
}

/** A rule, or two that worked together, and how often they decided; `says` for furniture, whose rules name what they saw. */
export interface RuleTimes {
  readonly rules: readonly RuleName[]
  readonly says?: string
  readonly times: number
}

export function aboutPages({archive}: Catalogue): readonly Page<AboutPage>[] {
  return [
    {
      address: addressOf.about(),
      title: 'About this archive',
      description: `What was read out of ${count(archive.articles.length, 'article')}, by which rules, and how surely.`,
      crumbs: [homeCrumb],
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
      return {fact, rules: tally(found)}
    }),
    {
      fact: 'Day named in the text',
      rules: tally(articles.flatMap(({record}) => record.dates)),
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
  saysOf: (decision: Decision) => string | undefined = () => undefined,
): RuleGroup['rules'] {
  return [...groupBy(decisions, ({rule}) => rule)]
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([rule, some]) => {
      const says = some[0] && saysOf(some[0])
      return {rules: rulesNamed(rule), ...(says && {says}), times: some.length}
    })
}
