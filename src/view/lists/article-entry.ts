import type {Article, Certainty} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Crumb} from '../crumb.ts'
import {formatDate} from '../format-date.ts'
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
  const outlet = outletOf(record, language)
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
