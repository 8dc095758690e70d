import {parseArgs} from 'node:util'
import {buildSite} from '../../src/site/build-site.ts'
import {clippings} from '../fixtures/clippings.ts'
import {storedArchive} from '../fixtures/stored-archive.ts'

/**
 * Builds the clippings in a process of its own, since Eleventy imports the templates by itself and vitest does not lend
 * it a way to read TypeScript: `build-in-process.mts DIR [--helpers COUNT] [--plain]`, where COUNT
 * are the worker threads, and Eleventy does not print where it is asked not to.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {helpers: {type: 'string'}, plain: {type: 'boolean'}},
})
const {helpers} = values
const archive = clippings()
const stored = helpers ? await storedArchive(archive) : undefined
const folder = positionals[0] ?? ''
const options = stored ? {store: stored.store.path, helpers: Number(helpers), pagesAtOnce: 3} : {}
const {pages, unprinted} = await buildSite(stored?.archive ?? archive, folder, {
  ...options,
  ...(values.plain && {plain: true}),
})
await stored?.store.close()
console.log(pages)
for (const {file, why} of unprinted) console.log(`${file}: ${why}`)
