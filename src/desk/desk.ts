import type {WrittenCorrection} from '../corrections/edit-corrections.ts'
import type {Archive, Article} from '../model.ts'
import {type Catalogue, catalogueOf} from '../view/catalogue.ts'
import {applyCorrections} from './apply-corrections.ts'
import type {DeskDoubt, Question} from './desk-doubt.ts'
import {isSettled} from './is-settled.ts'
import {kindsOfDoubt} from './kinds/index.ts'
import {whyUnmet} from './why-unmet.ts'

/** Where corrections are written, in the order in which they are made. */
export interface CorrectionsFile {
  readonly list: () => readonly WrittenCorrection[]
  readonly add: (corrections: readonly WrittenCorrection[]) => void
  /** Takes out the corrections at these places, counted from 0. */
  readonly remove: (places: readonly number[]) => void
}

/**
 * The archivist's desk: what is doubtful, and the corrections made of it since it was opened. Each is in the file before
 * it is on the desk.
 */
export class Desk {
  readonly #linked: Archive
  readonly #file: CorrectionsFile
  readonly #found: readonly DeskDoubt[]
  readonly #made: (readonly WrittenCorrection[])[] = []
  #archive: Archive
  #catalogue: Catalogue | undefined
  #open: readonly DeskDoubt[] | undefined

  constructor(archive: Archive, file: CorrectionsFile) {
    this.#linked = archive
    this.#archive = archive
    this.#file = file
    this.#found = inTurn(kindsOfDoubt.map(({find}) => heaviestFirst(find(this.catalogue))))
  }

  /** The archive as its pages will show it. */
  get archive(): Archive {
    return this.#archive
  }

  get catalogue(): Catalogue {
    this.#catalogue ??= catalogueOf(this.#archive)
    return this.#catalogue
  }

  /** What nobody has settled yet: the heaviest of each kind, then the second of each, and so on. */
  get doubts(): readonly DeskDoubt[] {
    if (!this.#open) {
      const corrections = this.#file.list()
      const files = new Map(this.#linked.articles.map(({record}) => [record.file, record.id]))
      const settled = isSettled(corrections.map((one) => ({...one, of: files.get(one.of) ?? one.of})))
      this.#open = this.#found.filter((doubt) => !settled(doubt))
    }
    return this.#open
  }

  /** A doubt in words; undefined where what it asked about is no more. */
  ask(doubt: DeskDoubt): {readonly question: Question; readonly article: Article} | undefined {
    const article = this.catalogue.article.get(doubt.article)
    const question = article && kindsOfDoubt.find(({kind}) => kind === doubt.kind)?.ask(doubt, article, this.catalogue)
    return article && question ? {question, article} : undefined
  }

  /** What can be undone: the corrections made last. */
  get last(): readonly WrittenCorrection[] | undefined {
    return this.#made.at(-1)
  }

  /** All corrections of the file. */
  get corrections(): readonly WrittenCorrection[] {
    return this.#file.list()
  }

  /**
   * Writes corrections, and shows the archive under them.
   *
   * @returns a sentence where they match nothing, and nothing is written: a name that nobody has would be a line in the
   * file that is reported at every build.
   */
  correct(corrections: readonly WrittenCorrection[]): string | undefined {
    const applied = applyCorrections(this.#linked, [...this.#made.flat(), ...corrections])
    const met = corrections.filter((one) => !applied.unmet.includes(one))
    const [first] = corrections
    if (met.length === 0) return first && whyUnmet(first)
    this.#file.add(met)
    this.#made.push(met)
    this.#show(applied.archive)
    return undefined
  }

  /** Takes the corrections made last out of the file again; those that somebody has changed by hand meanwhile stay. */
  undo(): void {
    const corrections = this.#made.pop()
    if (!corrections) return
    this.#file.remove(placesFromEnd(this.#file.list(), corrections))
    this.#renew()
  }

  /** Takes out one correction of the file; says whether the archive has to be read anew to be without it. */
  remove(place: number): 'done' | 'read anew' {
    const correction = this.#file.list()[place]
    if (!correction) return 'done'
    this.#file.remove([place])
    const at = this.#made.findIndex((some) => some.some((one) => isSame(one, correction)))
    if (at >= 0) {
      const left = (this.#made[at] ?? []).filter((one) => !isSame(one, correction))
      this.#made.splice(at, 1, ...(left.length > 0 ? [left] : []))
    }
    this.#renew()
    return at >= 0 ? 'done' : 'read anew'
  }

  #renew(): void {
    this.#show(applyCorrections(this.#linked, this.#made.flat()).archive)
  }

  #show(archive: Archive): void {
    this.#archive = archive
    this.#catalogue = undefined
    this.#open = undefined
  }
}

const heaviestFirst = (doubts: readonly DeskDoubt[]): readonly DeskDoubt[] =>
  [...doubts].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))

/** The first of each list, then the second: six hundred undated articles would else stand before the one wrong speaker. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({length}) => length))
  return Array.from({length: longest}, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}

const isSame = (a: WrittenCorrection, b: WrittenCorrection): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const sorted = (correction: WrittenCorrection): [string, unknown][] =>
  Object.entries(correction)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** Where corrections stand in a list, looked for from its end. */
function placesFromEnd(list: readonly WrittenCorrection[], wanted: readonly WrittenCorrection[]): number[] {
  const places: number[] = []
  for (const one of wanted) {
    const place = list.findLastIndex((other, at) => !places.includes(at) && isSame(one, other))
    if (place >= 0) places.push(place)
  }
  return places
}
