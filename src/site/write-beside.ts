import type {Keeper} from './kept/keeper.ts'
import {writeLogo} from './look/logo.ts'
import type {SiteData} from './site-data.ts'
import {siteFiles} from './site-files.ts'
import {writeFiles} from './write-files.ts'
import {writeOriginals} from './write-originals.ts'

/**
 * Writes what Eleventy has no template for: the articles' own files, citations, feeds, tables, the stylesheet, the logo.
 *
 * @param seeds the folder the archive was read from, if it is known.
 * @param keeper takes over what the last build made from the same.
 * @returns how many files.
 */
export async function writeBeside(site: SiteData, outDir: string, seeds?: string, keeper?: Keeper): Promise<number> {
  const written = writeFiles(siteFiles(site), outDir, keeper) + writeLogo(site.archive.site.logo, outDir)
  return written + (await writeOriginals(site.archive, outDir, seeds))
}
