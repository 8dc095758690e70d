import type {Document, Fact} from '../model.ts'
import {archivist} from '../rules/archivist.ts'
import {inFile} from './findings.ts'

type Field = 'title' | 'dek' | 'section' | 'url' | 'source' | 'via'

/**
 * What the front matter says of a fact, with the line that says it (`source: Harbour Gazette`) and what the text says
 * beside it; nothing where the archivist did not decide.
 */
export function archivistFact(
  {frontMatter, fieldSpans}: Document,
  field: Field,
  extracted?: Fact<string>,
): Fact<string> | undefined {
  const value = frontMatter[field]
  if (value === undefined) return undefined
  return {
    value,
    certainty: 'stated',
    rule: archivist.name,
    evidence: [inFile(fieldSpans[field] ?? topOfFile, `${field}: ${value}`)],
    ...(extracted && extracted.value !== value && {extracted: extracted.value}),
  }
}

/** Where a field stands that has no place of its own. */
export const topOfFile = {start: 0, end: 3}
