import type {EleventyConfig} from '@11ty/eleventy'
import {archiveOf} from './src/archive.ts'
import {readDecisions} from './src/read/read-decisions.ts'
import {readFolder} from './src/read/read-folder.ts'
import {configure, siteDataOf} from './src/site/configure.ts'
import {everyPage, Share} from './src/site/share.ts'
import {writeBeside} from './src/site/write-beside.ts'

/**
 * Eleventy by itself: `node --import tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts`. It builds the
 * archive of `seeds/`; `npm run build` does the same through `buildSite`, with a cache and more to say.
 */
export default function eleventy(config: EleventyConfig): {dir: {input: string; output: string}} {
  const {seeds, unreadable} = readFolder('seeds')
  const site = siteDataOf(archiveOf(seeds, readDecisions('seeds'), unreadable))
  configure(config, site, new Share(everyPage(site.pages)))
  config.on('eleventy.after', async ({directories}) => void (await writeBeside(site, directories.output, 'seeds')))
  return {dir: {input: 'templates', output: 'dist'}}
}
