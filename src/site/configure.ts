import {fileURLToPath} from 'node:url'
import type {EleventyConfig} from '@11ty/eleventy'
import type {Archive} from '../model.ts'
import {readSearchScript} from './search/search-script.ts'
import {SiteData} from './site-data.ts'
import {siteFiles} from './site-files.ts'
import {readStylesheet} from './stylesheet.ts'
import {writeFiles} from './write-files.ts'
import {writeOriginals} from './write-originals.ts'

/** The folder of the templates, wherever the command was started. */
export const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url))

/**
 * Tells Eleventy what the site is made of: typed templates (`*.11ty.ts`), the pages of `archive` as one array a page
 * kind, in memory, and the articles' files, from the folder `seeds` if that is known.
 */
export function configure(config: EleventyConfig, archive: Archive, seeds?: string): FilesBeside {
  config.addExtension('11ty.ts', {key: '11ty.js'})
  config.setTemplateFormats(['11ty.ts'])
  config.setUseGitIgnore(false)
  const beside = {written: 0}
  const site = new SiteData(
    archive,
    readStylesheet(`${templatesFolder}/styles`),
    readSearchScript(`${templatesFolder}/scripts`),
  )
  config.addGlobalData('site', site)
  config.on('eleventy.after', ({directories}) => {
    beside.written = writeFiles(siteFiles(site), directories.output) + archive.articles.length
    return writeOriginals(archive, directories.output, seeds)
  })
  return beside
}

/** How many files were written that Eleventy does not know of. */
export interface FilesBeside {
  readonly written: number
}
