import {mkdirSync} from 'node:fs'
import {copyFile, writeFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import Eleventy from '@11ty/eleventy'
import type {Archive} from '../model.ts'
import {addressOf} from '../view/address.ts'
import {configure, templatesFolder} from './configure.ts'

export interface BuildSiteOptions {
  /** The folder the archive was read from: its files are copied as they are. Without it their decoded text is written. */
  readonly seeds?: string
}

export interface BuiltSite {
  /** How many files were written, originals and stylesheet included. */
  readonly pages: number
}

/**
 * Writes the site of `archive` to `outDir`, which should be empty: what is there and not overwritten stays. The same
 * archive gives the same bytes; no page holds a clock.
 *
 * @throws an `Error` that names the page (or the original) that could not be written, with its cause.
 */
export async function buildSite(archive: Archive, outDir: string, options: BuildSiteOptions = {}): Promise<BuiltSite> {
  const eleventy = new Eleventy(relative(process.cwd(), templatesFolder), relative(process.cwd(), outDir), {
    quietMode: true,
    source: 'script',
    config: (config) => configure(config, archive),
  })
  eleventy.disableLogger()
  const [, written] = await eleventy.write()
  const originals = await writeOriginals(archive, outDir, options.seeds)
  return {pages: written.flat().length + originals}
}

/**
 * Puts each article's file beside the site for anyone to check, byte for byte where the folder is known. Always as
 * `.txt`, so that a saved web page cannot run in the archive's name.
 */
async function writeOriginals(archive: Archive, outDir: string, seeds: string | undefined): Promise<number> {
  mkdirSync(join(outDir, 'originals'), {recursive: true})
  for (const {record, raw} of archive.articles) {
    const target = join(outDir, addressOf.original(record.id).path)
    try {
      if (seeds) await copyFile(join(seeds, record.file), target)
      else await writeFile(target, raw)
    } catch (cause) {
      throw new Error(`Cannot keep the original of \`${record.file}\` as \`${target}\``, {cause})
    }
  }
  return archive.articles.length
}
