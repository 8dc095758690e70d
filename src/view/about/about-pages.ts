import {isSaid} from '../../derived/is-said.ts'
import type {AboutMessages} from '../../messages/about/about-messages.ts'
import {say} from '../../messages/say.ts'
import type {Archive, ArticleRecord, Certainty} from '../../model.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import {type DoubtGroup, doubtGroups} from '../doubts/doubt-groups.ts'
import {type RuleName, rulesNamed} from '../evidence/rules-named.ts'
import type {Page} from '../page.ts'
import {attributionOf} from '../statements/attribution-of.ts'

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

export function aboutPages({archive, messages}: Catalogue): readonly Page<AboutPage>[] {
  const {about: words} = messages
  const articles = archive.articles.length
  return [
    {
      address: addressOf.about(),
      title: words.title,
      description: say(words.description, {count: articles}, messages),
      crumbs: [homeCrumb],
      model: () => ({
        title: archive.site.title,
        description: archive.site.description,
        articles: say(messages.counts.articles, {count: articles}, messages),
        ...decidedIn(archive, words.facts),
        doubts: doubtGroups({archive, messages}),
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
const kinds: readonly (readonly [
  keyof AboutMessages['facts'],
  (record: ArticleRecord) => readonly (Decided | undefined)[],
])[] = [
  ['outlet', ({source}) => [source]],
  ['day', ({published}) => [published]],
  ['headline', ({headline}) => [headline]],
  ['speaker', ({quotes}) => quotes.filter(isSaid).map((quote) => attributionOf(quote).speaker)],
  ['person', ({people}) => people],
  ['topic', ({topics}) => topics],
  ['author', ({authors}) => authors],
]

/** Counted article by article: of a large archive each is fetched from the disk. */
function decidedIn({articles}: Archive, names: AboutMessages['facts']): Pick<AboutPage, 'certainties' | 'rules'> {
  const counts = kinds.map(([fact, find]) => ({
    row: {fact: names[fact], stated: 0, inferred: 0, guessed: 0, missing: 0},
    tally: new Tally(names[fact]),
    find,
  }))
  const days = new Tally(names.dayNamed)
  const furniture = new Tally(names.setAside)
  for (const {record} of articles) {
    for (const {row, tally, find} of counts)
      for (const decided of find(record)) {
        row[decided?.certainty ?? 'missing']++
        if (decided) tally.add(decided.rule)
      }
    for (const {rule} of record.dates) days.add(rule)
    for (const {rule, says} of record.furniture) furniture.add(rule, `${says}.`)
  }
  return {
    certainties: counts.map(({row}) => row),
    rules: [...counts.map(({tally}) => tally), days, furniture]
      .map((tally) => tally.group())
      .filter(({rules}) => rules.length > 0),
  }
}

/** How often each rule decided a fact. */
class Tally {
  readonly #fact: string
  readonly #times = new Map<string, {times: number; readonly says?: string}>()

  constructor(fact: string) {
    this.#fact = fact
  }

  add(rule: string, says?: string): void {
    const known = this.#times.get(rule)
    if (known) known.times++
    else this.#times.set(rule, {times: 1, ...(says !== undefined && {says})})
  }

  /** The busiest rule first; of equals the first in the alphabet. */
  group(): RuleGroup {
    const sorted = [...this.#times].toSorted(([a, x], [b, y]) => y.times - x.times || (a < b ? -1 : 1))
    return {fact: this.#fact, rules: sorted.map(([rule, counted]) => ({rules: rulesNamed(rule), ...counted}))}
  }
}
