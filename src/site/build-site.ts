import type {Archive} from '../model.ts'
import {Reads} from '../view/reads.ts'
import {siteDataOf} from './configure.ts'
import {Keeper} from './kept/keeper.ts'
import type {Keeping, PageNotes} from './kept/keeping.ts'
import {type PrintOptions, printSite} from './print/print-site.ts'
import {couldNotPrint, failedWithAllItsKind, type Unprinted} from './print/unprinted.ts'
import {writeBeside} from './write-beside.ts'

export interface BuildSiteOptions extends PrintOptions {
  /** The folder the archive was read from: its files are copied as they are. Without it their decoded text is written. */
  readonly seeds?: string
  /** Has pages of the last build kept, of an archive that lies in a store. */
  readonly keeping?: Keeping
}

export interface BuiltSite {
  /** How many files were written, originals, feeds, tables and stylesheet included. */
  readonly pages: number
  /** What each page was printed from, for the next build; empty where none is to be kept. */
  readonly notes: PageNotes
  /** The pages that could not be printed; one that says so stands in the place of each. */
  readonly unprinted: readonly Unprinted[]
}

/**
 * Writes the site of `archive` to `outDir`, which should be empty: what is there and not overwritten stays. The same
 * archive gives the same bytes; no page holds a clock.
 *
 * @throws an `Error` that names the page (or the original) that could not be written, with its cause; a page that could not
 *   be printed only where none of its kind could.
 */
export async function buildSite(archive: Archive, outDir: string, options: BuildSiteOptions = {}): Promise<BuiltSite> {
  const {keeping} = options
  const reads = keeping && new Reads()
  if (reads) keeping.shelf.onRead = ({id}, piece) => reads.note(piece, id)
  const site = siteDataOf(archive, reads, [])
  try {
    const keeper = keeping && new Keeper(site, keeping, outDir)
    const kept: ReadonlySet<string> = keeper?.keepPages() ?? new Set()
    let beside = 0
    const writeRest = async (): Promise<void> => {
      beside = await writeBeside(site, outDir, options.seeds, keeper)
    }
    const {pages, unprinted} = await printSite(site, outDir, writeRest, kept, options)
    const broken = failedWithAllItsKind(unprinted, site.pages)
    if (broken) throw new Error(`no page of its kind can be printed, ${couldNotPrint(broken)}`)
    return {pages: kept.size + pages + beside, notes: keeper?.notes() ?? new Map(), unprinted}
  } catch (cause) {
    throw new Error(`Cannot write the site: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
  }
}
