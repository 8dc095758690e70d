import type {Article} from '../model.ts'
import {type Address, addressOf} from './address.ts'
import {formatDate} from './format-date.ts'
import {titleOf} from './words.ts'

/** An article as a line of a list: the same on every index page. */
export interface ArticleEntry {
  readonly title: string
  readonly to: Address
  /** Absent: the text does not say. */
  readonly source?: string
  /** Absent: undated. */
  readonly published?: {readonly iso: string; readonly words: string}
  readonly dek?: string
}

export function articleEntry(article: Article, language: string): ArticleEntry {
  const {record} = article
  return {
    title: titleOf(article),
    to: addressOf.article(record.id),
    source: record.source?.value,
    published: record.published && {
      iso: record.published.value,
      words: formatDate(record.published.value, language),
    },
    dek: record.dek?.value,
  }
}

/** Newest first; undated ones last; within a day in the order of the archive. Leaves its input as it is. */
export function newestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => compare(b.record.published?.value ?? '', a.record.published?.value ?? ''))
}

/** Plain order of code units: the same on every machine, for dates and ids. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
