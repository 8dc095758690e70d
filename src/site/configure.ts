import {join, relative} from 'node:path'
import type {EleventyConfig} from '@11ty/eleventy'
import {messagesFor} from '../messages/index.ts'
import type {Archive} from '../model.ts'
import type {Reads} from '../view/reads.ts'
import {keepBack} from '../view/visibility/keep-back.ts'
import {readStylesheet} from './look/stylesheet.ts'
import {kindsOf} from './print/every-page.ts'
import {Portion} from './print/portion.ts'
import type {Unprinted} from './print/unprinted.ts'
import {readCiteScript} from './scripts/cite-script.ts'
import {readSearchScript} from './scripts/search-script.ts'
import {SiteData} from './site-data.ts'
import {templateOf, templatesFolder} from './templates-folder.ts'

/**
 * Tells Eleventy what the site is made of: typed templates (`*.11ty.ts`) and the pages, in memory, as one array a page
 * kind. Those of `portion` are written, by default all.
 */
export function configure(config: EleventyConfig, site: SiteData, portion = new Portion(site.pages)): void {
  config.addExtension('11ty.ts', {key: '11ty.js'})
  config.setTemplateFormats(['11ty.ts'])
  config.setUseGitIgnore(false)
  // The templates are ours, and where Dateline is a package they lie in that very folder.
  config.ignores.delete('**/node_modules/**')
  config.addGlobalData('site', site)
  config.addGlobalData('portion', portion)
  // Of a template without pages Eleventy would read the code all the same.
  for (const kind of kindsOf(site.pages))
    if (!portion.has(kind)) config.ignores.add(relative(process.cwd(), join(templatesFolder, templateOf(kind))))
}

/**
 * The archive with the stylesheet and the script of `templates/`, and the words of its language.
 *
 * @param reads is told what a page asks for while it is printed; without it nobody notes what pages are printed from.
 * @param unprinted takes note of pages that cannot be printed; without it they throw.
 */
export function siteDataOf(archive: Archive, reads?: Reads, unprinted?: Unprinted[]): SiteData {
  return new SiteData(
    keepBack(archive),
    readStylesheet(`${templatesFolder}/styles`, archive.site),
    readSearchScript(`${templatesFolder}/scripts`, messagesFor(archive.site.language)),
    readCiteScript(`${templatesFolder}/scripts/cite`),
    reads,
    unprinted,
  )
}
