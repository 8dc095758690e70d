import type {Document, Fact, FrontMatter} from '../model.ts'
import {archivist} from '../rules/archivist.ts'
import {inFile} from './findings.ts'

type Field = 'title' | 'dek' | 'section' | 'url' | 'source' | 'via'

/**
 * What the front matter says of a fact, with the line that says it (`source: Harbour Gazette`) and what the text says
 * beside it; nothing where the archivist did not decide.
 */
export function archivistFact(
  {frontMatter, seed}: Document,
  field: Field,
  extracted?: Fact<string>,
): Fact<string> | undefined {
  const value = frontMatter[field]
  if (value === undefined) return undefined
  return {
    value,
    certainty: 'stated',
    rule: archivist.name,
    evidence: [inFile(fieldSpan(seed.raw, field), `${field}: ${value}`)],
    ...(extracted && extracted.value !== value && {extracted: extracted.value}),
  }
}

/** The line of the front matter that begins with a field; its opening mark where the field is written otherwise. */
export function fieldSpan(raw: string, field: keyof FrontMatter): {start: number; end: number} {
  const line = new RegExp(`^[ \\t]*["']?${field}["']?[ \\t]*:.*$`, 'm').exec(raw)
  return line ? {start: line.index, end: line.index + line[0].trimEnd().length} : {start: 0, end: 3}
}
