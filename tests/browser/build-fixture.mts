import {argv} from 'node:process'
import {buildSite} from '../../src/site/build-site.ts'
import {writeSearchIndex} from '../../src/site/search/write-search-index.ts'
import {clippings} from '../fixtures/clippings.ts'

/**
 * `build-fixture.mts DIR`: the clippings and their search index, in a process of its own, since Eleventy needs one.
 */
const [, , outDir = ''] = argv
const archive = clippings()
await buildSite(archive, outDir)
writeSearchIndex(archive, outDir)
