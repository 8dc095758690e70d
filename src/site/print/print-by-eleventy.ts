import {relative} from 'node:path'
import Eleventy from '@11ty/eleventy'
import {configure} from '../configure.ts'
import type {SiteData} from '../site-data.ts'
import {templatesFolder} from '../templates-folder.ts'
import type {Portion} from './portion.ts'

/**
 * Has Eleventy write the pages of a portion to `outDir`; returns how many.
 *
 * @throws an `Error` that names the page that could not be written, with its cause.
 */
export async function printByEleventy(site: SiteData, portion: Portion, outDir: string): Promise<number> {
  const eleventy = new Eleventy(relative(process.cwd(), templatesFolder), relative(process.cwd(), outDir), {
    quietMode: true,
    source: 'script',
    config: (config) => configure(config, site, portion),
  })
  eleventy.disableLogger()
  try {
    const [, written] = await eleventy.write()
    const pages = written.flat().length
    // It says nothing where it finds no templates: in a folder of packages it once left them all out.
    const wanted = Object.values(portion.pages).reduce((sum, some) => sum + (some?.length ?? 0), 0)
    if (pages < wanted) throw new Error(`expected Eleventy to write ${wanted} pages, got ${pages}`)
    return pages
  } catch (cause) {
    throw new Error(innermost(cause), {cause})
  }
}

/** Eleventy wraps what a template throws, and says which template; what was thrown says which page. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'originalError' in error && error.originalError instanceof Error && error.originalError !== error.cause
    ? innermost(error.originalError)
    : error.message
}
