import type {Head} from '../../store/keep-archive.ts'
import type {Store} from '../../store/open-store.ts'
import type {Shelf} from '../../store/shelf.ts'

/** What lets a build keep the pages of the last one that would come out the same. */
export interface Keeping {
  /** What the articles of the archive are fetched by, and their heads. */
  readonly shelf: Shelf
  readonly heads: readonly Head[]
  /** What each page of the last build was printed from. */
  readonly pages: Store['pages']
  /** The site of the last build, as that left it; without one every page is printed, and noted for the next. */
  readonly last?: string
  /** Tells the pages of this site from those of another that is built from the same store. */
  readonly site: string
  /** Stands for the code, the templates and whatever else is the same for all pages. */
  readonly madeBy: string
}

/** A page as the store notes it: the digest of what it was printed from, and the keys of that. */
export interface PageNote {
  readonly digest: string
  readonly keys: readonly string[]
}

/** By the path of the page. */
export type PageNotes = ReadonlyMap<string, PageNote>

export const lineOfNote = ({digest, keys}: PageNote): string => [digest, ...keys].join('\n')

export function noteIn(line: string): PageNote {
  const [digest = '', ...keys] = line.split('\n')
  return {digest, keys}
}
