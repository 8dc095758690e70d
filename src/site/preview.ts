import type {Archive} from '../model.ts'
import {fileOf} from '../view/address.ts'
import type {Page} from '../view/page.ts'
import type {Pages} from '../view/pages.ts'
import {siteDataOf} from './configure.ts'
import {readTemplate} from './print/read-template.ts'
import type {SiteData} from './site-data.ts'
import {siteFiles} from './site-files.ts'

/** A file of the site, made when it is asked for. */
export interface Previewed {
  readonly type: string
  readonly body: string
}

/** The site of an archive as it would be built, page by page out of memory. */
export class Preview {
  readonly #site: SiteData
  readonly #anew: string | undefined
  readonly #pages = new Map<string, {readonly kind: keyof Pages; readonly entry: Page<unknown>}>()

  /** @param anew a mark under which the templates are read from the disk again, where the loader knows of it. */
  constructor(archive: Archive, {anew}: {readonly anew?: string} = {}) {
    this.#site = siteDataOf(archive)
    this.#anew = anew
    const {pages} = this.#site
    const kinds = Object.keys(pages).filter((kind): kind is keyof Pages => kind in pages)
    for (const kind of kinds) for (const entry of pages[kind]) this.#pages.set(fileOf(entry.address), {kind, entry})
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
      const print = await readTemplate(found.kind, this.#anew)
      return {type: 'text/html; charset=utf-8', body: await print({site: this.#site, entry: found.entry})}
    }
    for (const {address, pieces} of siteFiles(this.#site))
      if (address.path === file) return {type: typeOf(file), body: [...pieces()].join('')}
    const original = /^originals\/(.+)\.txt$/.exec(file)?.[1]
    const article = original === undefined ? undefined : this.#site.catalogue.article.get(original)
    return article && {type: typeOf(file), body: article.raw}
  }
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
