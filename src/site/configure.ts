import {fileURLToPath} from 'node:url'
import type {EleventyConfig} from '@11ty/eleventy'
import {messagesFor} from '../messages/index.ts'
import type {Archive} from '../model.ts'
import {keepBack} from '../view/visibility/keep-back.ts'
import {readCiteScript} from './cite-script.ts'
import {readStylesheet} from './look/stylesheet.ts'
import {readSearchScript} from './search/search-script.ts'
import {SiteData} from './site-data.ts'

/** The folder of the templates, wherever the command was started. */
export const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url))

/**
 * Tells Eleventy what the site is made of: typed templates (`*.11ty.ts`) and the pages, in memory, as one array a page
 * kind.
 */
export function configure(config: EleventyConfig, site: SiteData): void {
  config.addExtension('11ty.ts', {key: '11ty.js'})
  config.setTemplateFormats(['11ty.ts'])
  config.setUseGitIgnore(false)
  config.addGlobalData('site', site)
}

/** The archive with the stylesheet and the script of `templates/`, and the words of its language. */
export function siteDataOf(archive: Archive): SiteData {
  return new SiteData(
    keepBack(archive),
    readStylesheet(`${templatesFolder}/styles`, archive.site),
    readSearchScript(`${templatesFolder}/scripts`, messagesFor(archive.site.language)),
    readCiteScript(`${templatesFolder}/scripts/cite`),
  )
}
