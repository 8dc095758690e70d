import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileOf} from '../../view/address.ts'
import type {SiteData} from '../site-data.ts'
import type {Portion} from './portion.ts'
import {readTemplate} from './read-template.ts'

/**
 * Writes the pages of a portion as Eleventy does, by the functions of the templates alone, each as soon as it is printed;
 * returns how many. It is what `npm run bench -- --plain` measures beside Eleventy.
 *
 * @throws an `Error` that names the page that could not be written, with its cause.
 */
export async function printPlainly(site: SiteData, {pages}: Portion, outDir: string): Promise<number> {
  let printed = 0
  for (const [kind, entries] of Object.entries(pages)) {
    const render = await readTemplate(kind)
    for (const entry of entries) {
      const path = join(outDir, fileOf(entry.address))
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, await render({site, entry}))
      printed++
    }
  }
  return printed
}
