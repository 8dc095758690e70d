import type {Article, Certainty} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import {formatDate} from '../format-date.ts'
import type {Crumb} from '../page.ts'
import {outletOf} from '../source/outlet-of.ts'
import {titleOf} from '../words.ts'

/** An article as a line of a list: the same on every index page. */
export interface ArticleEntry {
  readonly title: string
  readonly to: Address
  /** Absent: the text does not say. */
  readonly source?: string
  /** The outlet's page, or that of the articles without one. */
  readonly outlet: Crumb
  /** Absent: undated. */
  readonly published?: {
    readonly iso: string
    readonly words: string
    readonly certainty: Certainty
    readonly to: Address
  }
  readonly dek?: string
}

export function articleEntry(article: Article, language: string): ArticleEntry {
  const {record} = article
  const outlet = outletOf(record)
  return {
    title: titleOf(article),
    to: addressOf.article(record.id),
    source: record.source?.value,
    outlet: {label: outlet.name, to: addressOf.source(outlet.id)},
    published: record.published && {
      iso: record.published.value,
      words: formatDate(record.published.value, language),
      certainty: record.published.certainty,
      to: addressOf.day(record.published.value),
    },
    dek: record.dek?.value,
  }
}

/** Newest first; undated ones last; within a day in the order of the archive. Leaves its input as it is. */
export function newestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => compare(dayOf(b), dayOf(a)))
}

/** Oldest first, undated ones last. */
export function oldestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => compare(dayOf(a) || '~', dayOf(b) || '~'))
}

function dayOf({record}: Article): string {
  return record.published?.value ?? ''
}

/** Plain order of code units: the same on every machine, for dates and ids. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
