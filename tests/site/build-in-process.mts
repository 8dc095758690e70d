import {relative} from 'node:path'
import {parseArgs} from 'node:util'
import Eleventy from '@11ty/eleventy'
import {buildSite} from '../../src/site/build-site.ts'
import {configure, siteDataOf, templatesFolder} from '../../src/site/configure.ts'
import {writeBeside} from '../../src/site/write-beside.ts'
import {clippings} from '../fixtures/clippings.ts'
import {storedArchive} from '../fixtures/stored-archive.ts'

/**
 * Builds the clippings in a process of its own, since Eleventy imports the templates by itself and vitest does not lend
 * it a way to read TypeScript: `build-in-process.mts DIR [--failing ARTICLE] [--helpers COUNT] [--eleventy]`, where ARTICLE
 * is one whose page is to fail, COUNT are the worker threads, and Eleventy prints where it is asked to.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {failing: {type: 'string'}, helpers: {type: 'string'}, eleventy: {type: 'boolean'}},
})
const {failing, helpers} = values
const archive = clippings()
const broken = failing === undefined ? archive : {...archive, articles: archive.articles.map(withoutSense)}
const stored = helpers ? await storedArchive(broken) : undefined
const folder = positionals[0] ?? ''
const options = stored ? {store: stored.store.path, helpers: Number(helpers)} : {}
const pages = values.eleventy
  ? await printByEleventy(folder)
  : (await buildSite(stored?.archive ?? broken, folder, options)).pages
await stored?.store.close()
console.log(pages)

/** As `.eleventy.ts` does it. */
async function printByEleventy(outDir: string): Promise<number> {
  const site = siteDataOf(archive)
  const eleventy = new Eleventy(relative(process.cwd(), templatesFolder), relative(process.cwd(), outDir), {
    quietMode: true,
    source: 'script',
    config: (config) => configure(config, site),
  })
  eleventy.disableLogger()
  const [, written] = await eleventy.write()
  return written.flat().length + (await writeBeside(site, outDir))
}

/** An article that only its own page stumbles over. */
function withoutSense(article: (typeof archive.articles)[number]): (typeof archive.articles)[number] {
  if (article.record.id !== failing) return article
  const record = Object.defineProperty({...article.record}, 'note', {
    enumerable: false,
    get: () => {
      throw new Error('no sense in it')
    },
  })
  return {...article, record}
}
