import {bibtex} from './bibtex.ts'
import {cslJson} from './csl-json.ts'
import type {Reference} from './reference.ts'
import {ris} from './ris.ts'

/** A format that a reference can be copied in. */
export interface CitationFormat {
  readonly label: string
  readonly print: (reference: Reference) => string
}

export const citationFormats: readonly CitationFormat[] = [
  {label: 'BibTeX', print: bibtex},
  {label: 'RIS', print: ris},
  {label: 'CSL-JSON', print: cslJson},
]
