import type {Archive} from '../model.ts'
import {siteDataOf} from './configure.ts'
import {type PrintOptions, printSite} from './print/print-site.ts'
import {writeBeside} from './write-beside.ts'

export interface BuildSiteOptions extends PrintOptions {
  /** The folder the archive was read from: its files are copied as they are. Without it their decoded text is written. */
  readonly seeds?: string
}

export interface BuiltSite {
  /** How many files were written, originals, feeds, tables and stylesheet included. */
  readonly pages: number
}

/**
 * Writes the site of `archive` to `outDir`, which should be empty: what is there and not overwritten stays. The same
 * archive gives the same bytes; no page holds a clock.
 *
 * @throws an `Error` that names the page (or the original) that could not be written, with its cause.
 */
export async function buildSite(archive: Archive, outDir: string, options: BuildSiteOptions = {}): Promise<BuiltSite> {
  const site = siteDataOf(archive)
  try {
    let beside = 0
    const writeRest = async (): Promise<void> => {
      beside = await writeBeside(site, outDir, options.seeds)
    }
    const pages = await printSite(site, outDir, writeRest, options)
    return {pages: pages + beside}
  } catch (cause) {
    throw new Error(`Cannot write the site: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
  }
}
