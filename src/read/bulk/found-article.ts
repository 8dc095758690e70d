import {nameId} from '../../ids/name-id.ts'
import {readPrintedDate} from '../../lines/days/read-printed-date.ts'
import {splitNames} from '../../lines/split-names.ts'
import type {Metadata, MetadataField, Seed} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {SourceFile} from '../reader.ts'

export const labelLine = defineRule({
  name: 'label-line',
  says: 'The database or table that the article was taken from says so.',
  example: 'BYLINE: Ana Ruiz',
})

/** An article as a file of many has it: what its lines or columns say, and its text. */
export interface FoundArticle {
  readonly fields: readonly FoundField[]
  readonly text: string
}

export interface FoundField {
  readonly field: MetadataField
  readonly value: string
  /** As the file has it: `BYLINE: Hester Lamb and Joaquin Prideaux`. */
  readonly printed: string
}

/** The seeds of a file of many articles: `bulk.txt#3`, named after headline and day, so that their addresses stay. */
export function seedsOf(reader: string, {file, sha256}: SourceFile, articles: readonly FoundArticle[]): Seed[] {
  return articles.map((article, index): Seed => {
    const metadata = article.fields.flatMap(metadataOf)
    const firstOf = (field: MetadataField): string | undefined => metadata.find((item) => item.field === field)?.value
    const headline = firstOf('headline')
    const id =
      headline === undefined
        ? undefined
        : [nameId(headline).slice(0, 80).replace(/-+$/, ''), firstOf('published')].filter(Boolean).join('-')
    return {
      file: `${file}#${index + 1}`,
      format: 'text',
      raw: `${article.text.trim()}\n`,
      sha256,
      warnings: [],
      reader,
      ...(id !== undefined && {id}),
      metadata,
    }
  })
}

/** A field as facts are read from it: each author by name, the day as ISO 8601, an outlet without its town. */
function metadataOf({field, value, printed}: FoundField): Metadata[] {
  const fact = (of: string): Metadata => ({
    field,
    value: of,
    certainty: 'stated',
    rule: labelLine.name,
    evidence: {says: printed.replace(/\s+/g, ' ').trim()},
  })
  const plain = value.replace(/\s+/g, ' ').trim()
  if (plain === '') return []
  // `javascript:…` in the column of addresses would stand on the page as a link that leads nowhere.
  if (field === 'url') return /^https?:\/\//i.test(plain) ? [fact(plain)] : []
  if (field === 'author') return splitNames(plain).map(fact)
  if (field === 'published') return [readPrintedDate(plain)].flatMap((day) => (day === undefined ? [] : [fact(day)]))
  if (field === 'section') return [fact(plain.split(/(?:(?<!\s)\s+)?;/)[0] ?? plain)]
  if (field === 'source') return [fact(withoutTown(plain.split(/(?:(?<!\s)\s+)?;\s/)[0] ?? plain))]
  return [fact(plain)]
}

/** `The Times (London)`; `New York Times, Late Edition (East Coast)` is the New York Times, whichever copy was filed. */
const withoutTown = (outlet: string): string =>
  outlet.replace(/(?<!\s)\s*\([^()]*\)$/, '').replace(/(?<!\s)\s*, [\p{L} ]*\bedition$/iu, '')
