import type {IndexContents} from '../../search/files.ts'
import {addressOf} from '../../view/address.ts'
import type {SiteFile} from '../site-file.ts'

/** What the search page asks for first: the contents of the index, and the folder its files are in. */
export interface PublishedIndex extends IndexContents {
  /** Relative to the search page: `index-0a1b2c3d4e/`. */
  readonly folder: string
}

/** It is always there, `null` for an archive without an index, so that the page need not ask for what may be missing. */
export function searchIndexFile(published: PublishedIndex | null): SiteFile {
  return {address: addressOf.searchIndex(), pieces: () => [`${JSON.stringify(published)}\n`]}
}
