import {createHash} from 'node:crypto'
import {Worker} from 'node:worker_threads'
import type {Previewed} from '../../site/preview.ts'

/** What the worker thread is asked to do. */
export type Order =
  | {readonly do: 'open'; readonly saved: readonly string[]}
  | {readonly do: 'save'; readonly files: readonly string[]}
  | {readonly do: 'restyle'}
  | {readonly do: 'print'; readonly path: string}

/** Its answer to the order of that number. */
export interface Answer {
  readonly number: number
  readonly page?: Previewed | undefined
  readonly failed?: string
}

/**
 * Prints the pages that a reader asks for, in a thread that keeps the archive in memory. Where it cannot (it is not
 * ready, or a template fails), it says so and prints nothing: the page of the last good build is served.
 */
export class LivePress {
  readonly #seeds: string
  readonly #store: string
  readonly #told: (says: string) => void
  readonly #waiting = new Map<number, {readonly worker: Worker; readonly answered: (answer: Answer) => void}>()
  /** The pages that were looked at last, with a digest of what they showed. */
  readonly #seen = new Map<string, string>()
  /** The files that were saved and are in no build yet, with how many builds had begun when they were. */
  readonly #saved = new Map<string, number>()
  #builds = 0
  #isClosed = false
  #worker: Worker | undefined
  #orders = 0

  /**
   * @param store the store that builds leave the archive in.
   * @param told is told what fails.
   */
  constructor(seeds: string, store: string, told: (says: string) => void) {
    this.#seeds = seeds
    this.#store = store
    this.#told = told
  }

  /** Notes that a build begins; what is saved from now on may not be in it. */
  buildBegins(): void {
    this.#builds++
  }

  /**
   * Takes up what the build that began last has left, and what was saved since it began; tells whether a page that was
   * looked at shows something else now.
   */
  async open(): Promise<boolean> {
    // A build that was going on when all was over: a thread begun for it would never end.
    if (this.#isClosed) return false
    this.#worker ??= this.#start()
    for (const [file, builds] of this.#saved) if (builds < this.#builds) this.#saved.delete(file)
    if (!(await this.#done(this.#opening()))) return false
    let differs = false
    for (const [path, shown] of this.#seen) {
      const {page} = await this.#order({do: 'print', path})
      differs ||= digestOf(page) !== shown
    }
    return differs
  }

  /** Shows files as they are saved; tells whether it does. */
  save(files: readonly string[]): Promise<boolean> {
    for (const file of files) this.#saved.set(file, this.#builds)
    return this.#done({do: 'save', files})
  }

  /** Shows templates and stylesheets as they are saved; tells whether it does. */
  restyle(): Promise<boolean> {
    return this.#done({do: 'restyle'})
  }

  /** Begins anew with the code as it is now; the thread that was there prints on until the new one is ready. */
  async restart(): Promise<boolean> {
    const before = this.#worker
    if (!before) return false
    const worker = this.#start()
    const {failed} = await this.#order(this.#opening(), worker)
    if (failed === undefined) {
      this.#worker = worker
      await before.terminate()
      return true
    }
    this.#told(`The code as it is saved prints nothing: ${failed}`)
    await worker.terminate()
    return false
  }

  /** The file at a path below the archive, where it can be printed. */
  async page(path: string): Promise<Previewed | undefined> {
    if (!this.#worker) return undefined
    const {page, failed} = await this.#order({do: 'print', path})
    if (failed !== undefined) this.#told(failed)
    if (page?.type.startsWith('text/html')) this.#look(path, page)
    return page
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#worker?.terminate()
  }

  #opening(): Order {
    return {do: 'open', saved: [...this.#saved.keys()]}
  }

  #look(path: string, page: Previewed): void {
    this.#seen.delete(path)
    this.#seen.set(path, digestOf(page))
    const [oldest] = this.#seen.keys()
    if (oldest !== undefined && this.#seen.size > pagesRemembered) this.#seen.delete(oldest)
  }

  async #done(order: Order): Promise<boolean> {
    if (!this.#worker) return false
    const {failed} = await this.#order(order)
    if (failed !== undefined) this.#told(failed)
    return failed === undefined
  }

  #order(order: Order, worker = this.#worker): Promise<Answer> {
    const number = this.#orders++
    if (!worker) return Promise.resolve({number, failed: 'no page is in memory yet'})
    return new Promise((answered) => {
      this.#waiting.set(number, {worker, answered})
      worker.postMessage({number, ...order})
    })
  }

  #start(): Worker {
    const worker = new Worker(new URL('./live-worker.mjs', import.meta.url), {
      workerData: {seeds: this.#seeds, store: this.#store},
    })
    worker.on('message', (answer: Answer) => {
      this.#waiting.get(answer.number)?.answered(answer)
      this.#waiting.delete(answer.number)
    })
    let failed = 'the thread that prints pages has ended'
    worker.on('error', (error) => {
      failed = error instanceof Error ? error.message : String(error)
    })
    worker.on('exit', () => this.#lose(worker, failed))
    return worker
  }

  /** A thread that ended answers nothing any more. */
  #lose(ended: Worker, failed: string): void {
    if (this.#worker === ended) this.#worker = undefined
    for (const [number, {worker, answered}] of this.#waiting) {
      if (worker !== ended) continue
      this.#waiting.delete(number)
      answered({number, failed})
    }
  }
}

/** As many as one reads side by side. */
const pagesRemembered = 8

const digestOf = (page: Previewed | undefined): string =>
  createHash('sha256')
    .update(page?.body ?? '')
    .digest('base64')
