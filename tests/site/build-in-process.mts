import {argv} from 'node:process'
import {buildSite} from '../../src/site/build-site.ts'
import {clippings} from '../fixtures/clippings.ts'

/**
 * Builds the clippings in a process of its own, since Eleventy imports the templates by itself and vitest does not lend
 * it a way to read TypeScript: `build-in-process.mts DIR [ARTICLE]`, where ARTICLE is one whose page is to fail.
 */
const [, , outDir = '', failing] = argv
const archive = clippings()
const broken = failing === undefined ? archive : {...archive, articles: archive.articles.map(withoutSense)}
const {pages} = await buildSite(broken, outDir)
console.log(pages)

function withoutSense(article: (typeof archive.articles)[number]): (typeof archive.articles)[number] {
  if (article.record.id !== failing) return article
  const record = Object.defineProperty({...article.record}, 'sha256', {
    get: () => {
      throw new Error('no sense in it')
    },
  })
  return {...article, record}
}
