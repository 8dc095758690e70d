import {join} from 'node:path'

/** Where the golden check keeps things. */
export interface Folders {
  /** Committed: what is expected, as digests. */
  readonly expectations: string
  /** Not committed: outputs as they were, to show a difference with. */
  readonly cache: string
}

/** The two files of a part: `tests/golden/site.tsv`, `.cache/golden/site.json`. */
export function filesOf({expectations, cache}: Folders, part: string): {expectation: string; cache: string} {
  return {expectation: join(expectations, `${part}.tsv`), cache: join(cache, `${part}.json`)}
}
