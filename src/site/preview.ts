import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Archive} from '../model.ts'
import {fileOf} from '../view/address.ts'
import type {Page} from '../view/page.ts'
import {siteDataOf, templatesFolder} from './configure.ts'
import type {SiteData} from './site-data.ts'
import {siteFiles} from './site-files.ts'

/** A file of the site, made when it is asked for. */
export interface Previewed {
  readonly type: string
  readonly body: string
}

/** What a template of Eleventy's is, as far as printing one page goes. */
interface Template {
  readonly render: (page: {readonly site: SiteData; readonly entry: Page<unknown>}) => string | Promise<string>
}

/** The site of an archive as it would be built, page by page out of memory. */
export class Preview {
  readonly #site: SiteData
  readonly #pages = new Map<string, {readonly kind: string; readonly entry: Page<unknown>}>()

  constructor(archive: Archive) {
    this.#site = siteDataOf(archive)
    for (const [kind, pages] of Object.entries<readonly Page<unknown>[]>({...this.#site.pages}))
      for (const entry of pages) this.#pages.set(fileOf(entry.address), {kind, entry})
  }

  /** The stylesheet of the site. */
  get css(): string {
    return this.#site.stylesheet.css
  }

  /** The file at a path below the archive (`people/ana-ruiz/`); undefined where there is none. */
  async at(path: string): Promise<Previewed | undefined> {
    const file = fileOf({path})
    const found = this.#pages.get(file)
    if (found) {
      const template = await templateOf(found.kind)
      return {type: 'text/html; charset=utf-8', body: await template.render({site: this.#site, entry: found.entry})}
    }
    for (const {address, pieces} of siteFiles(this.#site))
      if (address.path === file) return {type: typeOf(file), body: [...pieces()].join('')}
    const original = /^originals\/(.+)\.txt$/.exec(file)?.[1]
    const article = original === undefined ? undefined : this.#site.catalogue.article.get(original)
    return article && {type: typeOf(file), body: article.raw}
  }
}

async function templateOf(kind: string): Promise<Template> {
  const name = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const file = readdirSync(templatesFolder).find((one) => one.startsWith(`${name}.11ty.`))
  if (file === undefined) throw new Error(`There is no template for pages of the kind \`${kind}\``)
  const {default: template}: {default: Template} = await import(pathToFileURL(join(templatesFolder, file)).href)
  return template
}

function typeOf(file: string): string {
  const ending = file.slice(file.lastIndexOf('.') + 1)
  return `${types[ending] ?? 'text/plain'}; charset=utf-8`
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
}
