import type {Document, Fact, MetadataField} from '../model.ts'
import {inFile} from './findings.ts'

/** What the file says of a field beside its text (a page's metadata, a mail's header), best first. */
export function metadataFacts({metadata = []}: Document, field: MetadataField): Fact<string>[] {
  return metadata
    .filter((candidate) => candidate.field === field)
    .map(({value, certainty, rule, evidence}) => ({
      value,
      certainty,
      rule,
      evidence: [evidence.span ? inFile(evidence.span, evidence.says) : evidence],
    }))
}

/** The best of them. */
export const metadataFact = (document: Document, field: MetadataField): Fact<string> | undefined =>
  document.metadata && metadataFacts(document, field)[0]
