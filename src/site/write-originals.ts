import {mkdirSync} from 'node:fs'
import {copyFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Archive} from '../model.ts'
import {addressOf} from '../view/address.ts'
import {hasOriginal} from '../view/visibility/has-original.ts'

/**
 * Puts each article's file beside the site for anyone to check, byte for byte where the folder it was read from is
 * known, else its decoded text; of a document, or a file of many articles, the text that was taken out of it. Always as `.txt`, so that a saved web page cannot run in the archive's name.
 *
 * @returns how many: those that the archivist keeps back are not among them.
 * @throws an `Error` that names the file that could not be kept, with its cause.
 */
export async function writeOriginals(archive: Archive, outDir: string, seeds: string | undefined): Promise<number> {
  const published = archive.articles.filter(({record}) => hasOriginal(archive.site, record))
  if (published.length > 0) mkdirSync(join(outDir, 'originals'), {recursive: true})
  for (const {record, raw} of published) {
    const target = join(outDir, addressOf.original(record.id).path)
    try {
      if (seeds && record.reader === undefined) await copyFile(join(seeds, record.file), target)
      else await writeFile(target, raw)
    } catch (cause) {
      throw new Error(`Cannot keep the original of \`${record.file}\` as \`${target}\``, {cause})
    }
  }
  return published.length
}
