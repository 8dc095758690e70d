import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Page} from '../../view/page.ts'
import type {Pages} from '../../view/pages.ts'
import {templatesFolder} from '../configure.ts'
import type {SiteData} from '../site-data.ts'

/** What Eleventy calls `render` of a JavaScript template: a page's markup. */
export type Render = (page: {readonly site: SiteData; readonly entry: Page<unknown>}) => string | Promise<string>

/**
 * The templates of some page kinds, by kind: the very functions that Eleventy calls.
 *
 * @throws an `Error` that names the file which exports no template.
 */
export async function readTemplates(kinds: readonly (keyof Pages)[]): Promise<ReadonlyMap<keyof Pages, Render>> {
  return new Map(await Promise.all(kinds.map(async (kind) => [kind, await readTemplate(kind)] as const)))
}

async function readTemplate(kind: keyof Pages): Promise<Render> {
  const path = join(templatesFolder, `${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.11ty.ts`)
  const module: {readonly default?: {readonly render?: unknown}} = await import(pathToFileURL(path).href)
  const render = module.default?.render
  if (!isRender(render)) throw new Error(`${path}: expected \`template(…)\` as its default export, found none`)
  return render
}

const isRender = (value: unknown): value is Render => typeof value === 'function'
