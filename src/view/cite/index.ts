import {bibtex} from './bibtex.ts'
import {cslJson} from './csl-json.ts'
import type {Reference} from './reference.ts'
import {ris} from './ris.ts'

/** A format that an article's reference can be taken away in. */
export interface CitationFormat {
  readonly label: string
  /** `cite.bib` */
  readonly extension: 'bib' | 'ris' | 'json'
  readonly mediaType: string
  readonly print: (reference: Reference) => string
}

export const citationFormats: readonly CitationFormat[] = [
  {label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', print: bibtex},
  {label: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', print: ris},
  {label: 'CSL-JSON', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json', print: cslJson},
]
