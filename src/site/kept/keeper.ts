import {mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Address, fileOf} from '../../view/address.ts'
import {linkOrCopy} from '../link-or-copy.ts'
import {everyPage} from '../print/every-page.ts'
import type {SiteData} from '../site-data.ts'
import type {SiteFile} from '../site-file.ts'
import {type Keeping, noteIn, type PageNote, type PageNotes} from './keeping.ts'
import {PageDigests} from './page-digests.ts'

/**
 * Takes over from the site of the last build what comes out the same, letter for letter: no model is made of it and no
 * template called. Notes what the rest was made from.
 */
export class Keeper {
  readonly #site: SiteData
  readonly #keeping: Keeping
  readonly #outDir: string
  readonly #digests: PageDigests
  readonly #notes = new Map<string, PageNote>()

  constructor(site: SiteData, keeping: Keeping, outDir: string) {
    this.#site = site
    this.#keeping = keeping
    this.#outDir = outDir
    this.#digests = new PageDigests(site, keeping)
  }

  /** Takes over the pages that were printed from what the archive holds now; returns their paths. */
  keepPages(): ReadonlySet<string> {
    const kept = new Set<string>()
    for (const page of everyPage(this.#site.pages)) {
      const note = 'from' in page ? this.#noteOf(page.address) : undefined
      if (!note || this.#digests.of(page, note.keys) !== note.digest || !this.#isTaken(page.address)) continue
      this.#notes.set(page.address.path, note)
      kept.add(page.address.path)
    }
    return kept
  }

  /** Takes over a file beside the pages; whether there was one made from the same. */
  keepFile({address, from}: SiteFile): boolean {
    const digest = from && this.#digests.of({address, title: '', crumbs: []}, from())
    if (digest === undefined) return false
    this.#notes.set(address.path, {digest, keys: []})
    return this.#noteOf(address)?.digest === digest && this.#isTaken(address)
  }

  /** What all that may be kept the next time was made from; to be asked when it is printed. */
  notes(): PageNotes {
    for (const page of everyPage(this.#site.pages)) {
      const keys = this.#site.printed?.get(page.address.path)
      const digest = keys && this.#digests.of(page, keys)
      if (keys && digest !== undefined) this.#notes.set(page.address.path, {digest, keys})
    }
    return this.#notes
  }

  #noteOf({path}: Address): PageNote | undefined {
    const {last, pages, site} = this.#keeping
    const line = last === undefined ? undefined : pages.get(`${site} ${path}`)
    return line === undefined ? undefined : noteIn(line)
  }

  #isTaken(address: Address): boolean {
    const {last} = this.#keeping
    if (last === undefined) return false
    const file = fileOf(address)
    mkdirSync(dirname(join(this.#outDir, file)), {recursive: true})
    linkOrCopy(join(last, file), join(this.#outDir, file))
    return true
  }
}
