import {isSaid} from '../../derived/is-said.ts'
import type {Article, Certainty, Quote} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import {marksOf} from '../article/marks.ts'
import {runningText} from '../evidence/places.ts'
import {formatDate} from '../format-date.ts'
import {outletOf} from '../source/outlet-of.ts'
import {attributionOf} from '../statements/attribution-of.ts'
import {speechOf} from '../statements/speech-of.ts'
import {titleOf} from '../words.ts'

/**
 * What the search index is given of an article: what was printed as its text, and nothing of the apparatus. Lines set
 * aside, margins and facts would find the archive's own words instead of the newspaper's.
 */
export interface SearchDocument {
  readonly to: Address
  readonly title: string
  readonly outlet: string
  /** In words; “undated” where no day is known. */
  readonly published: string
  readonly filters: Readonly<Record<SearchFilter, readonly string[]>>
  readonly passages: readonly SearchPassage[]
}

/** What a reader may narrow a search by. */
export const searchFilters = ['outlet', 'person', 'topic', 'year'] as const

export type SearchFilter = (typeof searchFilters)[number]

/** A paragraph and its address on the article's page: `p3`. */
export interface SearchPassage {
  readonly fragment: string
  readonly stretches: readonly SearchStretch[]
}

export interface SearchStretch {
  readonly text: string
  readonly said?: SearchStatement
}

/** Words that somebody is reported to have said; a hit among them leads to the statement and names its speaker. */
export interface SearchStatement {
  readonly fragment: string
  /** In words: whose words these are. */
  readonly speech: string
  readonly speaker?: {readonly name: string; readonly certainty: Certainty}
}

/** @param personNames by id, as the archive spells them: one person is one filter under all spellings */
export function searchDocument(
  article: Article,
  personNames: ReadonlyMap<string, string>,
  language: string,
): SearchDocument {
  const {record} = article
  const outlet = outletOf(record).name
  const published = record.published?.value
  return {
    to: addressOf.article(record.id),
    title: titleOf(article),
    outlet,
    published: published === undefined ? 'undated' : formatDate(published, language),
    filters: {
      outlet: [outlet],
      person: [...new Set(record.people.map(({id, name}) => personNames.get(id) ?? name))],
      topic: record.topics.map(({value}) => value),
      year: [published?.slice(0, 4) ?? 'undated'],
    },
    passages: passagesOf(article),
  }
}

function passagesOf(article: Article): SearchPassage[] {
  const {record} = article
  const blocks = runningText(article)
  const marks = marksOf(article, blocks).blocks
  const statements = new Map(record.quotes.flatMap((quote) => statementOf(quote, article.raw)))
  const passages = blocks.map(({text}, index) => {
    const stretches: SearchStretch[] = []
    let cursor = 0
    // Of statements within statements the outer one counts: `“He told us, ‘Go,’” she said` is hers.
    for (const {is, start, end} of (marks[index]?.marks ?? []).toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      const said = is.type === 'said' ? statements.get(is.fragment) : undefined
      const from = wordStart(text, start)
      if (!said || from < cursor) continue
      const to = wordEnd(text, end)
      if (from > cursor) stretches.push({text: text.slice(cursor, from)})
      stretches.push({text: text.slice(from, to), said})
      cursor = to
    }
    if (cursor < text.length) stretches.push({text: text.slice(cursor)})
    return {fragment: `p${index + 1}`, stretches}
  })
  return record.dek ? [{fragment: 'dek', stretches: [{text: record.dek.value}]}, ...passages] : passages
}

/** Statements are cut at spaces, marks included: the index takes every edge of an element for the edge of a word. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !isSpace(text, start - 1)) start--
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !isSpace(text, end)) end++
  return end
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}

/** Labels and stances are nobody's statement, and have no place on the page; neither is “they” a speaker. */
function statementOf(quote: Quote, raw: string): [string, SearchStatement][] {
  const {id} = quote
  if (!isSaid(quote)) return []
  const {speaker} = attributionOf(quote)
  const fragment = id.slice(id.lastIndexOf('.') + 1)
  return [
    [
      fragment,
      {
        fragment,
        speech: speechOf(quote, raw),
        ...(speaker && {speaker: {name: speaker.name, certainty: speaker.certainty}}),
      },
    ],
  ]
}
