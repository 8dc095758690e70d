import type {Archive} from '../model.ts'
import {addressOf, fileOf} from '../view/address.ts'
import type {Page} from '../view/page.ts'
import {folderOf, type Pages} from '../view/pages.ts'
import {siteDataOf} from './configure.ts'
import {kindsOf} from './print/every-page.ts'
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
  /** By kind and file; a kind is laid out when a file of its folder is asked for. */
  readonly #pages = new Map<keyof Pages, ReadonlyMap<string, Page<unknown>>>()

  /** @param anew a mark under which the templates are read from the disk again, where the loader knows of it. */
  constructor(archive: Archive, {anew}: {readonly anew?: string} = {}) {
    this.#site = siteDataOf(archive)
    this.#anew = anew
  }

  /** The stylesheet of the site. */
  get css(): string {
    return this.#site.stylesheet.css
  }

  /** The file at a path below the archive (`people/ana-ruiz/`); undefined where there is none. */
  async at(path: string): Promise<Previewed | undefined> {
    const file = fileOf({path})
    if (!isOfOurs(file)) return undefined
    for (const kind of kindsOf(this.#site.pages)) {
      const entry = isWithin(folderOf[kind], file) ? this.#pagesOf(kind).get(file) : undefined
      if (!entry) continue
      const print = await readTemplate(kind, this.#anew)
      return {type: typeOf(file), body: await print({site: this.#site, entry})}
    }
    // What is searched is what was built last: its index lies in the folder that is served. Each of its files that was looked
    // for among those below had all pages laid out first, a second of 2,000 articles, while the next page waited.
    if (isWithin(addressOf.search().path, file)) return undefined
    // Of what is beside the pages only the links of earlier editions lead on by a page.
    if (file.endsWith('.html') && !this.#site.archive.editions?.length) return undefined
    for (const {address, pieces} of siteFiles(this.#site))
      if (address.path === file) return {type: typeOf(file), body: [...pieces()].join('')}
    const original = /^originals\/(.+)\.txt$/.exec(file)?.[1]
    const article = original === undefined ? undefined : this.#site.catalogue.article.get(original)
    return article && {type: typeOf(file), body: article.raw}
  }

  #pagesOf(kind: keyof Pages): ReadonlyMap<string, Page<unknown>> {
    const known = this.#pages.get(kind)
    if (known) return known
    const entries: readonly Page<unknown>[] = this.#site.pages[kind]
    const made = new Map(entries.map((entry) => [fileOf(entry.address), entry]))
    this.#pages.set(kind, made)
    return made
  }
}

/** Whether a file lies in a folder; in the top one lie those that are in no other. */
const isWithin = (folder: string, file: string): boolean =>
  folder === '' ? !file.includes('/') : file.startsWith(folder)

/**
 * Whether it may be a file of a site at all. Browsers ask every host for a `favicon.ico`, an `apple-touch-icon.png` and a
 * `.well-known/` folder, and all pages were laid out to tell that there is none. What is compressed is served as it was built.
 */
const isOfOurs = (file: string): boolean => endingOf(file) in types && !/(?:^|\/)\./.test(file)

const typeOf = (file: string): string => `${types[endingOf(file)]}; charset=utf-8`

const endingOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1)

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  txt: 'text/plain',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
}
