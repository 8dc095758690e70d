import {parseArgs} from 'node:util'
import {buildSite} from '../../src/site/build-site.ts'
import {clippings} from '../fixtures/clippings.ts'
import {storedArchive} from '../fixtures/stored-archive.ts'

/**
 * Builds the clippings in a process of its own, since Eleventy imports the templates by itself and vitest does not lend
 * it a way to read TypeScript: `build-in-process.mts DIR [--failing ARTICLE] [--helpers COUNT] [--plain]`, where ARTICLE
 * is one whose page is to fail, COUNT are the worker threads, and Eleventy does not print where it is asked not to.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {failing: {type: 'string'}, helpers: {type: 'string'}, plain: {type: 'boolean'}},
})
const {failing, helpers} = values
const archive = clippings()
const broken = failing === undefined ? archive : {...archive, articles: archive.articles.map(withoutSense)}
const stored = helpers ? await storedArchive(broken) : undefined
const folder = positionals[0] ?? ''
const options = stored ? {store: stored.store.path, helpers: Number(helpers), pagesAtOnce: 3} : {}
const {pages} = await buildSite(stored?.archive ?? broken, folder, {...options, ...(values.plain && {plain: true})})
await stored?.store.close()
console.log(pages)

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
