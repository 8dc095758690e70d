import type {Decisions, Document} from '../model.ts'
import type {Reading} from '../text/reading.ts'
import type {Findings} from './findings.ts'

/** What lies before a finder: the article, what the archivist decided, and what the finders before it found. */
export interface Desk {
  readonly document: Document
  readonly decisions: Decisions
  readonly reading: Reading
  readonly findings: Findings
}

/** Reads an article and returns what it found: `({reading}) => ({dateExpressions: findDates(reading)})`. Pure. */
export type Finder = (desk: Desk) => Partial<Findings>
