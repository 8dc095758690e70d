import type {Output} from './output.ts'

/** What is checked as one: the site, the records of a folder. */
export interface Part {
  /** Its expectation is `tests/golden/NAME.tsv`. */
  readonly name: string
  readonly what: 'pages' | 'records'
  /** A folder outside the project without which the part is skipped: a plain clone does not have it. */
  readonly needs?: string
  /** What comes out today. */
  readonly outputs: () => Promise<readonly Output[]>
}
