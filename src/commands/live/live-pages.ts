import {openLinked} from '../../run/open-linked.ts'
import {type LinkedArchive, withFileRead} from '../../run/with-file-read.ts'
import {Preview, type Previewed} from '../../site/preview.ts'
import {addressOf} from '../../view/address.ts'

/**
 * The pages of an archive while somebody works on it, out of memory: as it was built last, with the files in it that
 * were saved since. A page is printed when it is asked for.
 */
export class LivePages {
  readonly #seeds: string
  readonly #store: string
  #linked: LinkedArchive | undefined
  #preview: Preview | undefined
  /** Counts the changes of templates: their modules are read from the disk again under a new number. */
  #anew = 0

  constructor(seeds: string, store: string) {
    this.#seeds = seeds
    this.#store = store
  }

  /** Takes up what was built last. */
  async open(): Promise<void> {
    await this.#linked?.store.close()
    this.#linked = openLinked(this.#store)
    this.#renew()
  }

  /** Reads files of the archive again; the rest stays as it was built. */
  async save(files: readonly string[]): Promise<void> {
    if (!this.#linked || files.length === 0) return
    for (const file of files)
      this.#linked = {...this.#linked, archive: await withFileRead(this.#linked, this.#seeds, file)}
    this.#renew()
  }

  /**
   * Prints and reads an article for nothing: the templates and the code that reads are loaded then, for which whoever looked
   * and saved first waited seconds longer than for the next.
   */
  async warmUp(): Promise<void> {
    const head = this.#linked?.heads.find(({file}) => !file.includes('#'))
    if (!this.#linked || !head) return
    await this.at(addressOf.article(head.id).path)
    await withFileRead(this.#linked, this.#seeds, head.file)
  }

  /** Reads templates and stylesheets again. */
  restyle(): void {
    this.#anew++
    this.#renew()
  }

  /** The file at a path below the archive, `people/ana-ruiz/`; nothing where there is none, or nothing was built yet. */
  async at(path: string): Promise<Previewed | undefined> {
    return this.#preview?.at(path)
  }

  #renew(): void {
    if (this.#linked)
      this.#preview = new Preview(this.#linked.archive, this.#anew > 0 ? {anew: String(this.#anew)} : {})
  }
}
