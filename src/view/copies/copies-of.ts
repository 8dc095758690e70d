import {nameId} from '../../ids/name-id.ts'
import type {Article, ArticleRecord, CopyRelation} from '../../model.ts'
import {namesOfAgencies} from '../../vocabulary/outlets/names-of-agencies.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import type {Crumb} from '../crumb.ts'
import {type ArticleEntry, articleEntry} from '../lists/article-entry.ts'
import {oldestFirst} from '../lists/by-day.ts'
import {type Difference, differences} from './differences.ts'
import {reportOf} from './report-of.ts'

/** An article among the versions of the report it prints. */
export interface Copies {
  /** The version that leads, and how this one stands to it; absent where this one leads. */
  readonly lead?: {readonly entry: ArticleEntry; readonly relation: CopyRelation}
  /** The agency that signs one of the versions, where it is not the one that leads. */
  readonly agency?: Crumb
  /** The copies, this one left out, oldest first. */
  readonly others: readonly {readonly entry: ArticleEntry; readonly relation: CopyRelation}[]
  /** What this one left out, added and changed; absent where it leads, or a text is kept back. */
  readonly differences?: {readonly shown: readonly Difference[]; readonly more: number}
}

/** What the page of an article says of copies; undefined where its report stands nowhere else. */
export function copiesOf(article: Article, catalogue: Catalogue): Copies | undefined {
  const {record} = article
  const {language} = catalogue.archive.site
  const lead = catalogue.article.get(reportOf(record, catalogue)) ?? article
  const copies = catalogue.copies.get(lead.record.id) ?? []
  if (copies.length === 0) return undefined
  const signed = agencyOf([lead, ...copies])
  const agency = signed === lead.record.source?.value ? undefined : signed
  const isCopy = lead.record.id !== record.id
  const found = isCopy && isShown(record) && isShown(lead.record) && differences(lead.record.text, record.text)
  return {
    ...(isCopy && {lead: {entry: articleEntry(lead, language), relation: relationOf(record)}}),
    ...(agency !== undefined && {agency: {label: agency, to: addressOf.source(nameId(agency))}}),
    others: oldestFirst(copies)
      .filter((copy) => copy.record.id !== record.id)
      .map((copy) => ({entry: articleEntry(copy, language), relation: relationOf(copy.record)})),
    ...(found && {differences: found}),
  }
}

const relationOf = ({copyOf}: ArticleRecord): CopyRelation => copyOf?.relation ?? 'same'

const isShown = ({visibility = 'full'}: ArticleRecord): boolean => visibility === 'full'

/** The agency that signs a version: the papers that print it without its name print it too. */
function agencyOf(versions: readonly Article[]): string | undefined {
  return versions
    .map(({record}) => record.source?.value)
    .find((name) => name !== undefined && namesOfAgencies.has(name))
}
