import type {NameKind} from './entry.ts'

/** The version of what the files of an index look like; a reader of another one does not try. */
export const indexVersion = 1

/**
 * The names of the files of an index, below its own folder. That of the words keeps the ending that Pagefind's index had,
 * which this one came after: the acceptance checks for hostile input know by it that an archive can be searched.
 */
export const fileOfIndex = {
  words: (at: number): string => `words-${at + 1}.pf_index`,
  places: (at: number): string => `places-${at + 1}.bin`,
  ids: (at: number): string => `ids-${at + 1}.json`,
  names: (at: number): string => `names-${at + 1}.json`,
  facts: 'facts.bin',
  spellings: 'spellings.bin',
} as const

/** How many ids stand in a file. */
export const idsInFile = 256

/**
 * What a reader asks for first: what the archive has and which word is in which file. A list of first words says where
 * each file of its kind begins.
 */
export interface IndexContents {
  readonly version: number
  /** Two letters: whose endings of words are understood. */
  readonly language: string
  readonly articles: number
  /** How many articles each part has, in order. */
  readonly parts: readonly number[]
  readonly words: readonly string[]
  readonly places: readonly string[]
  readonly names: readonly string[]
  /** By number, as the facts tell them. */
  readonly outlets: readonly {readonly id: string; readonly name: string}[]
  /** Those with the most articles. */
  readonly topics: readonly {readonly id: string; readonly name: string; readonly articles: number}[]
  /** The first and the last year of publication. */
  readonly years?: readonly [number, number]
}

/** A name as its file has it, under each word of each of its spellings. */
export interface NameEntry {
  readonly kind: NameKind
  readonly id: string
  readonly label: string
  readonly articles: number
  readonly note?: string
  /** Where there are others than the label. */
  readonly spellings?: readonly string[]
}

export type NamesFile = Readonly<Record<string, readonly NameEntry[]>>

/** The number of the file that holds a word, of files that begin with `firsts`; the first where it stands before all. */
export function fileHolding(firsts: readonly string[], word: string): number {
  let [low, high] = [0, firsts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((firsts[middle] ?? '') <= word) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
