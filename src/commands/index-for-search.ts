import {createHash} from 'node:crypto'
import {realpathSync} from 'node:fs'
import {join} from 'node:path'
import type {Archive} from '../model.ts'
import {wholeCodeDigest} from '../run/fingerprint.ts'
import {progressOn} from '../run/progress.ts'
import type {Terminal} from '../run/terminal.ts'
import {keepParts} from '../site/search/kept-parts.ts'
import {writeSearchIndex} from '../site/search/write-search-index.ts'

export interface SearchIndexing {
  readonly seeds: string
  /** Where parts of the index are kept for the next build; none: all of it is made anew. */
  readonly cacheFolder?: string
}

/** Writes the search index of a site: the last step before the folder is published, so a site goes out with all of it. */
export function indexForSearch(
  archive: Archive,
  folder: string,
  {seeds, cacheFolder}: SearchIndexing,
  terminal: Terminal,
): void {
  const progress = progressOn(terminal)
  try {
    writeSearchIndex(archive, folder, {
      onProgress: (done, total) => progress.step('Indexing for search', done, total),
      ...(cacheFolder && {kept: keepParts(join(cacheFolder, partsOf(seeds)), wholeCodeDigest())}),
    })
  } finally {
    progress.done()
  }
}

/** A folder an archive, so that two archives built from one place keep out of each other's way. */
const partsOf = (seeds: string): string =>
  `search-${createHash('sha256').update(realpathSync(seeds)).digest('hex').slice(0, 12)}`
