import {fileURLToPath} from 'node:url'
import type {EleventyConfig} from '@11ty/eleventy'
import type {Archive} from '../model.ts'
import {SiteData} from './site-data.ts'
import {readStylesheet} from './stylesheet.ts'

/** The folder of the templates, wherever the command was started. */
export const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url))

/**
 * Tells Eleventy what the site is made of: typed templates (`*.11ty.ts`), and the pages of `archive` as one array a
 * page kind, in memory.
 */
export function configure(config: EleventyConfig, archive: Archive): void {
  config.addExtension('11ty.ts', {key: '11ty.js'})
  config.setTemplateFormats(['11ty.ts'])
  config.setUseGitIgnore(false)
  config.addWatchTarget(templatesFolder)
  config.addGlobalData('site', new SiteData(archive, readStylesheet(`${templatesFolder}/styles`)))
}
