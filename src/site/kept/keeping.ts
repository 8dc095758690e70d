import type {Head, Piece} from '../../store/head.ts'

/** What lets a build keep the pages of the last one that would come out the same. */
export interface Keeping {
  /** Tells what of which article is asked for. */
  readonly shelf: {onRead: ((head: Head, piece: Piece) => void) | undefined}
  readonly heads: readonly Head[]
  /** What each page of the last build was printed from. */
  readonly pages: PageTable
  /** The site of the last build, as that left it; without one every page is printed, and noted for the next. */
  readonly last?: string
  /** Tells the pages of this site from those of another that is built from the same store. */
  readonly site: string
  /** Stands for the code, the templates and whatever else is the same for all pages. */
  readonly madeBy: string
}

/** A table of the store, no more of it than is needed: other programs build sites and know of no store. */
interface PageTable {
  readonly get: (key: string) => string | undefined
  readonly put: (key: string, line: string) => Promise<boolean>
  readonly remove: (key: string) => Promise<boolean>
  readonly getKeys: (within: {readonly start: string; readonly end: string}) => Iterable<string>
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
