import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Page} from '../../view/page.ts'
import type {SiteData} from '../site-data.ts'
import {templateOf, templatesFolder} from '../templates-folder.ts'

/** What Eleventy calls `render` of a JavaScript template: a page's markup. */
export type Render = (page: {readonly site: SiteData; readonly entry: Page<unknown>}) => string | Promise<string>

/**
 * The template of a page kind: the very function that Eleventy calls.
 *
 * @param anew a mark under which it is read from the disk again (`resolve-anew.mjs`); else it is as it was first read.
 * @throws an `Error` that names the file which exports no template.
 */
export async function readTemplate(kind: string, anew?: string): Promise<Render> {
  const path = join(templatesFolder, templateOf(kind))
  const module: {readonly default?: {readonly render?: unknown}} = await import(
    `${pathToFileURL(path).href}${anew === undefined ? '' : `?anew=${anew}`}`
  )
  const render = module.default?.render
  if (!isRender(render)) throw new Error(`${path}: expected \`template(…)\` as its default export, found none`)
  return render
}

const isRender = (value: unknown): value is Render => typeof value === 'function'
