import {fileURLToPath} from 'node:url'
import type {EleventyConfig} from '@11ty/eleventy'
import type {Archive} from '../model.ts'
import {SiteData} from './site-data.ts'
import {readStylesheet} from './stylesheet.ts'
import {writeOriginals} from './write-originals.ts'

/** The folder of the templates, wherever the command was started. */
export const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url))

/**
 * Tells Eleventy what the site is made of: typed templates (`*.11ty.ts`), the pages of `archive` as one array a page
 * kind, in memory, and the articles' files, from the folder `seeds` if that is known.
 */
export function configure(config: EleventyConfig, archive: Archive, seeds?: string): void {
  config.addExtension('11ty.ts', {key: '11ty.js'})
  config.setTemplateFormats(['11ty.ts'])
  config.setUseGitIgnore(false)
  config.addGlobalData('site', new SiteData(archive, readStylesheet(`${templatesFolder}/styles`)))
  config.on('eleventy.after', ({directories}) => writeOriginals(archive, directories.output, seeds))
}
