import {argv} from 'node:process'
import {buildSite} from '../../src/site/build-site.ts'
import {writeSearchIndex} from '../../src/site/search/write-search-index.ts'
import {clippings} from '../fixtures/clippings.ts'

/**
 * `build-fixture.mts DIR`: the clippings, in a process of its own, since Eleventy needs one; with a search index in two
 * parts, as a large archive has it.
 */
const [, , outDir = ''] = argv
const archive = clippings()
await buildSite(archive, outDir)
await writeSearchIndex(archive, outDir, {limit: 2})
