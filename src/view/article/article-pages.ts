import {nameId} from '../../ids/name-id.ts'
import type {Article, ArticleRecord, Certainty, Corrected, Span, Visibility} from '../../model.ts'
import {type Address, addressOf, type Link} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type Citation, citationOf} from '../cite/citation-of.ts'
import {referenceOf} from '../cite/reference.ts'
import {referenceTags} from '../cite/reference-tags.ts'
import {type Copies, copiesOf} from '../copies/copies-of.ts'
import {reportOf} from '../copies/report-of.ts'
import {type CorrectedLine, correctedLines} from '../corrections/corrected-lines.ts'
import {homeCrumb} from '../crumb.ts'
import {linesAround, placesIn} from '../evidence/places.ts'
import {type Why, whyIn} from '../evidence/why.ts'
import {formatDate} from '../format-date.ts'
import {type ArticleEntry, articleEntry} from '../lists/article-entry.ts'
import {newestFirst} from '../lists/by-day.ts'
import type {Page} from '../page.ts'
import {hasOriginal} from '../visibility/has-original.ts'
import {loneArticle, lonePlace} from '../whereabouts.ts'
import {firstWords, titleOf} from '../words.ts'
import {type Body, bodyOf} from './body.ts'
import type {FactLine} from './fact-line.ts'
import {factsOf} from './facts.ts'
import type {Alone} from './marks.ts'
import {type Neighbours, neighboursIn} from './neighbours-in.ts'
import {newsArticle} from './news-article.ts'
import {type Note, notesOf, outsideText, type StatementElsewhere} from './notes-of.ts'
import {numberedStatements} from './numbered-statements.ts'
import {type SideBySide, sideBySide} from './side-by-side.ts'
import {sureDay} from './sure-day.ts'

/** The page of one article, ready to print. */
export interface ArticlePage {
  readonly title: string
  /** Where it is not the archive's. */
  readonly language?: string
  /** Why this is the headline, where it is not simply printed. */
  readonly derived?: Why
  readonly section?: string
  readonly dek?: string
  readonly outlet?: {readonly name: string; readonly to: Address}
  readonly published?: {readonly iso: string; readonly words: string; readonly certainty: Certainty}
  readonly authors: readonly string[]
  readonly note?: string
  readonly body: Body
  /** The margin beside each passage of the body. */
  readonly notes: readonly (readonly Note[])[]
  /** Statements outside the text, in a headline for one. */
  readonly outsideText: readonly StatementElsewhere[]
  readonly facts: readonly FactLine[]
  readonly sideBySide: readonly SideBySide[]
  readonly alsoReported:
    | {readonly to: Address; readonly story: string; readonly entries: readonly ArticleEntry[]}
    | undefined
  /** The versions of its report; absent where no other article prints it. */
  readonly copies: Copies | undefined
  readonly setAside: readonly SetAside[]
  readonly linesAround: readonly {readonly fragment: string; readonly text: string; readonly role: string}[]
  /** The way on, in the outlet and in the story. */
  readonly neighbours: readonly Neighbours[]
  readonly warnings: readonly {readonly says: string; readonly rule: string; readonly to?: Address}[]
  readonly file: string
  /** Where the file was kept; absent where it is not published. */
  readonly original: Address | undefined
  readonly visibility: Visibility
  /** Where the article was published. */
  readonly url: string | undefined
  readonly corrections: readonly CorrectedLine[]
  readonly sha256: string
  readonly citation: Citation
}

/** A stretch of the file that is not the article, with the reason. */
export interface SetAside {
  readonly fragment: string
  readonly text: string
  readonly says: string
  readonly rule: string
}

export function articlePages(catalogue: Catalogue): readonly Page<ArticlePage>[] {
  return catalogue.archive.articles.map((article) => {
    const title = titleOf(article)
    return {
      address: addressOf.article(article.record.id),
      title,
      // Its text is fetched when the page is printed, and not while pages are listed.
      get description() {
        return firstWords(article.record.dek?.value || article.record.text || title, 160)
      },
      crumbs: crumbsOf(article, catalogue),
      from: [],
      model: (link) => articlePage(article, catalogue, link),
      metadata: () => ({
        kind: 'article',
        published: sureDay(article.record.published),
        linkedData: newsArticle(article, catalogue),
        reference: referenceTags(referenceOf(article, catalogue)),
      }),
    }
  })
}

function articlePage(article: Article, catalogue: Catalogue, link: Link): ArticlePage {
  const {record} = article
  const {language} = catalogue.archive.site
  const why = whyIn(article, catalogue)
  const placeOf = placesIn(article)
  const statements = numberedStatements(article)
  const alone: Alone = (kind, id) => (kind === 'person' ? loneArticle : lonePlace)(id, catalogue) === record.id
  const body = bodyOf(article, link, alone)
  const {headline, source, published} = record
  return {
    title: titleOf(article),
    ...(record.language && record.language.value !== language && {language: record.language.value}),
    derived: headline && headline.certainty !== 'stated' ? why(headline) : undefined,
    section: record.section?.value,
    dek: record.dek?.value,
    outlet: source && {name: source.value, to: addressOf.source(nameId(source.value))},
    published: published && {
      iso: published.value,
      words: formatDate(published.value, language),
      certainty: published.certainty,
    },
    authors: record.authors.filter(({value}) => value.role === 'author').map(({value}) => value.name),
    note: record.note,
    body,
    notes: body.passages.map((passage) => notesOf(passage.statements, statements, why, catalogue)),
    outsideText: outsideText(body.elsewhere, statements, article, why, catalogue),
    facts: factsOf({article, catalogue, why, placeOf, alone, named: body.named}),
    sideBySide: sideBySide(statements, article, catalogue),
    alsoReported: alsoReported(article, catalogue),
    copies: copiesOf(article, catalogue),
    setAside: record.furniture.map(({span, rule, says}, index) => ({
      fragment: `x${index + 1}`,
      text: textAt(article, span),
      says,
      rule,
    })),
    linesAround: linesAround(article).map(({text, role}, index) => ({fragment: `l${index + 1}`, text, role})),
    neighbours: neighboursIn(record.id, catalogue),
    warnings: record.warnings.map(({rule, says, span}) => {
      const fragment = span && placeOf(span).fragment
      return {rule, says, to: fragment ? addressOf.article(record.id, fragment) : undefined}
    }),
    file: record.file,
    original: hasOriginal(catalogue.archive.site, record) ? addressOf.original(record.id) : undefined,
    visibility: record.visibility ?? 'full',
    url: record.url?.value,
    corrections: correctedLines(correctionsShown(record, catalogue), catalogue),
    sha256: record.sha256,
    citation: citationOf(article, statements, catalogue),
  }
}

/** Those of the article, and of people whom it alone names and who have no page to say it. */
function correctionsShown({id, corrections = [], people}: ArticleRecord, catalogue: Catalogue): readonly Corrected[] {
  const alone = people.flatMap(({id: person}) =>
    loneArticle(person, catalogue) === id ? (catalogue.person.get(person)?.corrections ?? []) : [],
  )
  return [...corrections, ...alone]
}

function crumbsOf(article: Article, {messages}: Catalogue): Page<unknown>['crumbs'] {
  const {source} = article.record
  return source
    ? [
        homeCrumb,
        {label: messages.frame.ways.sources, to: addressOf.sources()},
        {label: source.value, to: addressOf.source(nameId(source.value))},
      ]
    : [homeCrumb]
}

function alsoReported({record}: Article, catalogue: Catalogue): ArticlePage['alsoReported'] {
  const story = catalogue.story.get(record.story ?? '')
  const others = (story?.articles ?? [])
    .flatMap((id) => catalogue.article.get(id) ?? [])
    // Its own report is told of above, whoever prints it, and another one once.
    .filter((other) => reportOf(other.record, catalogue) === other.record.id)
    .filter((other) => other.record.id !== reportOf(record, catalogue))
  if (!story || others.length === 0) return undefined
  const entries = newestFirst(others).map((other) => articleEntry(other, catalogue.archive.site.language))
  return {to: addressOf.story(story.id), story: story.title, entries}
}

/** What a stretch of the file reads; of a saved page its lines, without the markup between them. */
function textAt({raw, blocks, record}: Article, {start, end}: Span): string {
  const text =
    record.format === 'html'
      ? blocks.flatMap((block) => (start <= block.span.start && block.span.end <= end ? [block.text] : [])).join(' · ')
      : raw.slice(start, end)
  return text.replace(/\s+/g, ' ').trim()
}
