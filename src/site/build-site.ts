import {relative} from 'node:path'
import Eleventy from '@11ty/eleventy'
import type {Archive} from '../model.ts'
import {configure, type FilesBeside, templatesFolder} from './configure.ts'

export interface BuildSiteOptions {
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
  let beside: FilesBeside | undefined
  const eleventy = new Eleventy(relative(process.cwd(), templatesFolder), relative(process.cwd(), outDir), {
    quietMode: true,
    source: 'script',
    config: (config) => {
      beside = configure(config, archive, options.seeds)
    },
  })
  eleventy.disableLogger()
  try {
    const [, written] = await eleventy.write()
    return {pages: written.flat().length + (beside?.written ?? 0)}
  } catch (cause) {
    throw new Error(`Cannot write the site: ${innermost(cause)}`, {cause})
  }
}

/** Eleventy wraps what a template throws, and says which template; what was thrown says which page. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'originalError' in error && error.originalError instanceof Error && error.originalError !== error.cause
    ? innermost(error.originalError)
    : error.message
}
