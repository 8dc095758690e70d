import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Decisions, Seed, Unreadable} from '../model.ts'
import {LightArticle} from '../store/light-article.ts'
import type {Store} from '../store/open-store.ts'
import type {Part} from '../store/tables.ts'
import {corrected, type Finding, type Work} from './annotate-batch.ts'
import {type Look, lookAt} from './files/look-at.ts'
import type {Fingerprints} from './fingerprint.ts'

/** An article, a part of a file that is none, or one of which no article could be made. */
export type Outcome = LightArticle | {readonly refused: Unreadable} | {readonly failed: Unreadable}

/** One pass over the files of an archive: what the store has of each, and what is still to be done. */
export class Extraction {
  readonly #root: string
  readonly #store: Store
  readonly #decisions: Decisions
  readonly #stages: Fingerprints
  readonly #found = new Map<string, readonly Outcome[]>()
  readonly #seen = new Map<string, Look>()
  /** What this archive needs of the store, table by table; the rest is of files that are gone or have changed. */
  readonly #used = {reads: new Set<string>(), seeds: new Set<string>(), facts: new Set<string>()}
  #written: Promise<unknown> = Promise.resolve()

  constructor(root: string, store: Store, decisions: Decisions, stages: Fingerprints) {
    this.#root = root
    this.#store = store
    this.#decisions = decisions
    this.#stages = stages
  }

  get done(): number {
    return this.#found.size
  }

  found(file: string): readonly Outcome[] {
    return this.#found.get(file) ?? []
  }

  /** What is to be done for a file; nothing where the store has all of it. */
  workOn(file: string): {readonly file: string; readonly work: Work}[] {
    // Before it is read: what is changed while it is has another time then.
    const seen = this.#look(file)
    const sha256 = seen && this.#digestOf(file, seen)
    const parts = sha256 === undefined ? undefined : this.#store.reads.get(this.#readKey(file, sha256))
    if (sha256 === undefined || !parts) return [{file, work: {file}}]
    const found = this.#fromStore(this.#readKey(file, sha256), parts)
    if (found) {
      this.#found.set(file, found)
      return []
    }
    const seeds = parts.map((part) => ('seed' in part ? this.#seed(part.seed) : undefined))
    const whole = seeds.every((seed, at) => seed !== undefined || 'unreadable' in (parts[at] ?? {}))
    // Parts that are no articles are told by reading the file again: there are few.
    return [
      {
        file,
        work:
          whole && seeds.every((seed) => seed !== undefined) ? {seeds: seeds.flatMap((seed) => seed ?? [])} : {file},
      },
    ]
  }

  #look(file: string): Look | undefined {
    try {
      const seen = lookAt(statSync(join(this.#root, file)), Date.now())
      this.#seen.set(file, seen)
      return seen
    } catch {
      // Reading it says what is wrong with it.
      return undefined
    }
  }

  /** The digest of a file that was read before; nothing where it never was, or cannot be. */
  #digestOf(file: string, seen: Look): string | undefined {
    const before = this.#store.files.get(file)
    if (!before || before.sha256 === '') return undefined
    if (!before.doubtful && before.stamp === seen.stamp) return before.sha256
    try {
      const sha256 = createHash('sha256')
        .update(readFileSync(join(this.#root, file)))
        .digest('hex')
      this.#written = this.#store.files.put(file, {...seen, sha256})
      return sha256
    } catch {
      // Reading it says what is wrong with it.
      return undefined
    }
  }

  #readKey(file: string, sha256: string): string {
    return digest([this.#stages.read, file, sha256])
  }

  /** Lines that the archivist sets aside or restores in an article are no other's business. */
  #factsKey(key: string, find: () => Seed | undefined): string {
    const seed = this.#decisions.corrections?.some(({what}) => isOfLines(what)) ? find() : undefined
    const lines = seed && corrected(seed, this.#decisions).corrections?.map(({what, value}) => `${what} ${value}`)
    return digest([this.#stages.extract, key, ...(lines ?? [])])
  }

  #seed(key: string): Seed | undefined {
    const [seed, raw] = [this.#store.seeds.get(key), this.#store.texts.get(key)]
    return seed === undefined || raw === undefined ? undefined : {raw, ...JSON.parse(seed)}
  }

  #fromStore(read: string, parts: readonly Part[]): readonly Outcome[] | undefined {
    const found: Outcome[] = []
    const keys: {readonly seed: string; readonly facts: string}[] = []
    for (const part of parts) {
      if ('unreadable' in part) {
        found.push({refused: part.unreadable})
        continue
      }
      const key = this.#factsKey(part.seed, () => this.#seed(part.seed))
      const facts = this.#store.facts.get(key)
      if (facts === undefined) return undefined
      found.push(this.#opened(facts, key, part.seed))
      keys.push({seed: part.seed, facts: key})
    }
    this.#use(read, keys)
    return found
  }

  #opened(facts: string, key: string, seed: string): Outcome {
    const outcome = JSON.parse(facts)
    return 'warning' in outcome ? {failed: outcome} : new LightArticle(outcome, key, seed, this.#store)
  }

  #use(read: string, keys: readonly {readonly seed: string; readonly facts: string}[]): void {
    this.#used.reads.add(read)
    for (const {seed, facts} of keys) {
      this.#used.seeds.add(seed)
      this.#used.facts.add(facts)
    }
  }

  /** Puts into the store what was found in a file. */
  async take(file: string, {sha256, found}: Finding): Promise<void> {
    const read = sha256 === undefined ? undefined : this.#readKey(file, sha256)
    const keys: {readonly seed: string; readonly facts: string}[] = []
    const outcomes = found.map((one, at): Outcome => {
      const aside = 'shelved' in one ? one.shelved : 'seed' in one ? one.seed : undefined
      if (!aside || read === undefined) return 'unreadable' in one ? {refused: one.unreadable} : unreachable(file)
      const seed = `${read}-${at}`
      const key = this.#factsKey(seed, () => ({raw: aside.text, ...JSON.parse(aside.seed)}))
      keys.push({seed, facts: key})
      void this.#store.seeds.put(seed, aside.seed)
      void this.#store.texts.put(seed, aside.text)
      const facts = 'shelved' in one ? one.shelved.facts : 'unreadable' in one ? JSON.stringify(one.unreadable) : ''
      if ('shelved' in one) {
        void this.#store.readings.put(key, one.shelved.reading)
        void this.#store.blocks.put(key, one.shelved.blocks)
      }
      this.#written = this.#store.facts.put(key, facts)
      return this.#opened(facts, key, seed)
    })
    this.#found.set(file, outcomes)
    const seen = this.#seen.get(file)
    // Of what is no article nothing is kept, but that it was looked at.
    if (seen) this.#written = this.#store.files.put(file, {...seen, sha256: sha256 ?? ''})
    if (read !== undefined) {
      const parts = found.map(
        (one, at): Part => ('unreadable' in one && !one.seed ? {unreadable: one.unreadable} : {seed: `${read}-${at}`}),
      )
      this.#written = this.#store.reads.put(read, parts)
      this.#use(read, keys)
    }
    if (this.#found.size % writtenTogether === 0) await this.#written
  }

  /** Waits until all is written, and removes what no file of the archive has. */
  async settle(): Promise<void> {
    await this.#written
    const {reads, seeds, facts} = this.#used
    await this.#keep(this.#store.files, this.#found)
    await this.#keep(this.#store.reads, reads)
    await this.#keep(this.#store.seeds, seeds)
    await this.#keep(this.#store.texts, seeds)
    await this.#keep(this.#store.facts, facts)
    await this.#keep(this.#store.readings, facts)
    await this.#keep(this.#store.blocks, facts)
    const {said, named, rest, drawn} = this.#store
    for (const drawer of [said, named, rest, drawn]) await this.#keep(drawer, facts)
  }

  async #keep(
    table: {getKeys: () => Iterable<string>; remove: (key: string) => Promise<boolean>},
    used: {has: (key: string) => boolean},
  ): Promise<void> {
    const gone = [...table.getKeys()].filter((key) => !used.has(key))
    await Promise.all(gone.map((key) => table.remove(key)))
  }
}

const isOfLines = (what: string): boolean => what === 'furniture' || what === 'not-furniture'

/** As many files as are on their way to the disk at once. */
const writtenTogether = 200

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)

function unreachable(file: string): never {
  throw new Error(`An article of ${file} has no digest of its file`)
}
