import {digestLength, digestOf} from '../../store/digest-of.ts'
import type {Head} from '../../store/head.ts'
import type {Page} from '../../view/page.ts'
import {literal, NotedMap} from '../../view/reads.ts'
import {saidIn} from '../../view/statements/said-in.ts'
import type {SiteData} from '../site-data.ts'
import type {Keeping} from './keeping.ts'

/** What of a page is known before it is printed. */
type Digested = Pick<Page<unknown>, 'address' | 'title' | 'crumbs' | 'from'>

/** Digests of what pages are printed from, as the archive is now. */
export class PageDigests {
  readonly #heads: ReadonlyMap<string, Head>
  readonly #maps: ReadonlyMap<string, NotedMap<unknown>>
  readonly #ofAll: string
  readonly #known = new Map<string, string>()

  constructor(site: SiteData, {heads, madeBy}: Pick<Keeping, 'heads' | 'madeBy'>) {
    this.#heads = new Map(heads.map((head) => [head.id, head]))
    const maps: readonly unknown[] = [site.catalogue, saidIn(site.catalogue)].flatMap((some) => Object.values(some))
    this.#maps = new Map(maps.flatMap((map) => (map instanceof NotedMap ? [[map.kind, map] as const] : [])))
    const {archive, feed, stylesheet, searchScript, citeScript} = site
    // Of an article whose text is kept back the pages read a copy, which takes no notes.
    const keptBack = heads.filter(({visibility}) => visibility === 'excerpt' || visibility === 'hidden')
    const addresses = [stylesheet, searchScript, citeScript].map(({address}) => address.path)
    this.#ofAll = digestOf(JSON.stringify([madeBy, archive.site, feed ?? null, addresses, keptBack]))
  }

  /** Of a page, and of all that the keys stand for; nothing where one stands for nothing that is known here. */
  of({address, title, crumbs, from = []}: Digested, keys: readonly string[]): string | undefined {
    const parts = [this.#ofAll, address.path, title, JSON.stringify(crumbs)]
    for (const key of [...keys, ...from]) {
      const part = this.#ofKey(key)
      if (part === undefined) return undefined
      parts.push(key, part)
    }
    return digestOf(parts.join('\n'))
  }

  #ofKey(key: string): string | undefined {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const space = key.indexOf(' ')
    const says = this.#saysOf(key.slice(0, space), key.slice(space + 1))
    const digest = says === undefined || says.length <= digestLength ? says : digestOf(says)
    if (digest !== undefined) this.#known.set(key, digest)
    return digest
  }

  #saysOf(kind: string, id: string): string | undefined {
    const map = this.#maps.get(kind)
    if (map) return map.saysOf(id)
    const head = this.#heads.get(id)
    switch (kind) {
      case literal:
        return id
      case 'head': {
        if (!head) return undefined
        const {key: _key, seed: _seed, digests: _digests, ...shown} = head
        return JSON.stringify(shown)
      }
      case 'said':
      case 'named':
      case 'rest':
        return head?.digests[kind]
      case 'text':
        return head && digestOf(`${head.key} ${head.seed}`)
      default:
        return undefined
    }
  }
}
