import {isSaid} from '../../derived/is-said.ts'
import type {Article, Related, Story} from '../../model.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {byReport} from '../copies/by-report.ts'
import {coverageOf} from '../copies/coverage.ts'
import {type CorrectedLine, correctedLines} from '../corrections/corrected-lines.ts'
import {type Crumb, homeCrumb} from '../crumb.ts'
import {groundInWords} from '../evidence/ground-in-words.ts'
import {type ArticleEntry, articleEntry} from '../lists/article-entry.ts'
import {oldestFirst} from '../lists/by-day.ts'
import {type Profile, profileOf, rangeInWords} from '../lists/profile.ts'
import type {Page} from '../page.ts'
import {outletIdOf} from '../source/outlet-of.ts'
import type {Statement} from '../statements/statement.ts'
import {statementsOf} from '../statements/statements-of.ts'
import type {Comparison, OnlyOne} from './comparison.ts'
import {comparisonsOf} from './comparisons-of.ts'
import type {Report} from './report.ts'

/** An event: its reports side by side, what each of them carries, and why they are taken for one event. */
export interface StoryPage {
  readonly heading: string
  readonly lead: string
  /** Each report goes by a letter in the tables. */
  readonly reports: readonly Report[]
  /** What several carry, and what only one has. */
  readonly comparisons: readonly Comparison[]
  readonly onlyOne: readonly OnlyOne[]
  /** What several report, most reported first; at most `statementsShown`. */
  readonly statements: readonly Statement[]
  readonly moreStatements: number
  /** Articles that belong to it and report another event, the closest first. */
  readonly related: readonly RelatedCoverage[]
  /** Why these are one story. */
  readonly evidence: readonly {readonly says: string; readonly article?: Crumb}[]
  readonly corrections: readonly CorrectedLine[]
  readonly profile: Profile
}

/** An article that is related, how closely, and by what. */
export interface RelatedCoverage {
  readonly entry: ArticleEntry
  readonly strength: Related['strength']
  readonly says: string
}

export function storyPages(catalogue: Catalogue): readonly Page<StoryPage>[] {
  return catalogue.archive.stories.map((story) => {
    const articles = oldestFirst(story.articles.flatMap((id) => catalogue.article.get(id) ?? []))
    return {
      address: addressOf.story(story.id),
      title: story.title,
      get description() {
        return `${story.title}: ${coverageOf(articles, catalogue).words}.`
      },
      crumbs: [homeCrumb, {label: catalogue.messages.frame.ways.stories, to: addressOf.stories()}],
      from: [`story ${story.id}`],
      model: () => storyPage(story, articles, catalogue),
    }
  })
}

function storyPage(story: Story, articles: readonly Article[], catalogue: Catalogue): StoryPage {
  const {language} = catalogue.archive.site
  const versions = byReport(articles, catalogue)
  const reports = versions.map(([lead, ...copies], index) => ({
    letter: letterAt(index),
    entry: articleEntry(lead, language),
    copies: copies.map((copy) => articleEntry(copy, language)),
  }))
  const range = rangeInWords(
    articles.flatMap(({record}) => record.published?.value ?? []),
    language,
  )
  const quotes = articles.flatMap((article) => article.record.quotes.filter(isSaid).map((quote) => ({quote, article})))
  const statements = statementsOf(quotes, catalogue)
  // Those that several carry are what the reader came for; a lone one is in its article.
  const shared = statements
    .filter((statement) => statement.agreement !== undefined && outletsOf(statement, versions) > 1)
    .toSorted((a, b) => reportsOf(b, versions).length - reportsOf(a, versions).length)
  const {tables, onlyOne} = comparisonsOf(versions, reports, statements, catalogue)
  return {
    heading: story.title,
    lead: [coverageOf(articles, catalogue).words, range].filter(Boolean).join(', '),
    reports,
    comparisons: tables,
    onlyOne,
    statements: shared.slice(0, statementsShown),
    moreStatements: Math.max(0, shared.length - statementsShown),
    related: relatedTo(story, catalogue),
    evidence: story.evidence.map(({says, article}) => {
      const entry = reports.find(
        ({entry: {to}}) => article !== undefined && to.path === addressOf.article(article).path,
      )
      return {
        says: groundInWords(says, catalogue),
        ...(entry && {article: {label: entry.entry.title, to: entry.entry.to}}),
      }
    }),
    corrections: correctedLines(story.corrections, catalogue),
    profile: profileOf(articles, catalogue, {subject: 'stories', id: story.id}),
  }
}

type Versions = readonly [lead: Article, ...copies: Article[]]

/** The reports that carry a statement, in whichever version: a reprint is no second witness. */
function reportsOf({articles: paths}: Statement, versions: readonly Versions[]): readonly Versions[] {
  return versions.filter((some) => some.some(({record}) => paths.includes(addressOf.article(record.id).path)))
}

/** How many outlets carry it in reports of their own; one that prints it twice is one, and so are those nobody knows. */
function outletsOf(statement: Statement, versions: readonly Versions[]): number {
  return new Set(reportsOf(statement, versions).map(([{record}]) => outletIdOf(record))).size
}

const relatedShown = 12

function relatedTo(
  {id, articles}: Story,
  {archive, article, messages, relatedTo: pairs}: Catalogue,
): RelatedCoverage[] {
  const own = new Set(articles)
  const found = new Map<string, RelatedCoverage>()
  for (const {articles: pair, strength, says} of pairs.get(id) ?? []) {
    const other = article.get(own.has(pair[0]) ? pair[1] : pair[0])
    if (!other || found.has(other.record.id)) continue
    found.set(other.record.id, {
      entry: articleEntry(other, archive.site.language),
      strength,
      says: groundInWords(says, {archive, messages}),
    })
    if (found.size === relatedShown) break
  }
  return [...found.values()]
}

/** The rest is in the table of statements. */
const statementsShown = 24

/** A to Z, then AA: how an edition of an old text names its witnesses. */
export function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter
}
