import type {EleventyConfig} from '@11ty/eleventy'
import {cacheFolder} from './src/commands/cache-folder.ts'
import {loadArchive} from './src/run/load-archive.ts'
import {configure, siteDataOf} from './src/site/configure.ts'
import {writeBeside} from './src/site/write-beside.ts'

/**
 * Eleventy by itself: `node --import tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts`. It builds the
 * archive of `seeds/`; `npm run build` does the same through `buildSite`, with the last good site kept and more to say.
 */
export default async function eleventy(
  config: EleventyConfig,
): Promise<{readonly dir: {readonly input: string; readonly output: string}}> {
  const site = siteDataOf(await loadArchive('seeds', {cacheFolder}))
  configure(config, site)
  config.on('eleventy.after', async ({directories}) => void (await writeBeside(site, directories.output, 'seeds')))
  return {dir: {input: 'templates', output: 'dist'}}
}
