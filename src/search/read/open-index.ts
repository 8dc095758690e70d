import {ByteReader} from '../bytes.ts'
import {type FactColumns, unpackFacts} from '../facts.ts'
import {fileHolding, fileOfIndex, type IndexContents, idsInFile, type NameEntry, type NamesFile} from '../files.ts'
import {type UnpackedPostings, unpackPostings} from '../postings.ts'

/** A word of the index, and how many articles have it. */
export interface KnownWord {
  readonly word: string
  readonly articles: number
  /** What its places take, in bytes. */
  readonly bytes: number
}

/** An index as it is asked: each file is fetched when it is first needed, and kept. */
export interface SearchIndex {
  readonly contents: IndexContents
  readonly facts: () => Promise<FactColumns>
  /** The words that begin so, in order. */
  readonly wordsWith: (beginning: string) => Promise<readonly KnownWord[]>
  /** Where a word or key stands, part by part; empty when no article has it. */
  readonly postings: (word: string) => Promise<readonly UnpackedPostings[]>
  readonly idOf: (article: number) => Promise<string>
  /** The names with this word in one of their spellings, those with the most articles first. */
  readonly namesWith: (word: string) => Promise<readonly NameEntry[]>
  /** The names with a word that begins so. */
  readonly namesBeginning: (beginning: string) => Promise<readonly NameEntry[]>
  readonly spellings: () => Promise<readonly Pick<KnownWord, 'word' | 'articles'>[]>
}

/** As many files of words as are looked through for one beginning; `s` alone begins thousands of words. */
const mostFiles = 4

/** @param fetchFile gives the bytes of a file of the index, and throws where it cannot. */
export function openIndex(contents: IndexContents, fetchFile: (name: string) => Promise<Uint8Array>): SearchIndex {
  const files = new Map<string, Promise<Uint8Array>>()
  const fileAt = (name: string): Promise<Uint8Array> => {
    const known = files.get(name)
    if (known) return known
    const fetched = fetchFile(name)
    files.set(name, fetched)
    // What failed once may be there the next time.
    fetched.catch(() => files.delete(name))
    return fetched
  }
  const starts: number[] = []
  let articles = 0
  for (const count of contents.parts) {
    starts.push(articles)
    articles += count
  }
  let facts: Promise<FactColumns> | undefined
  let spellings: Promise<readonly Pick<KnownWord, 'word' | 'articles'>[]> | undefined

  async function filesFor<File>(firsts: readonly string[], beginning: string, load: (at: number) => Promise<File>) {
    if (firsts.length === 0) return []
    const from = fileHolding(firsts, beginning)
    const to = Math.min(fileHolding(firsts, `${beginning}\uffff`), from + mostFiles - 1)
    return Promise.all(Array.from({length: to - from + 1}, (_, at) => load(from + at)))
  }

  async function namesIn(beginning: string): Promise<(readonly [string, readonly NameEntry[]])[]> {
    const some = await filesFor(contents.names, beginning, async (at): Promise<NamesFile> => {
      return JSON.parse(decoder.decode(await fileAt(fileOfIndex.names(at))))
    })
    return some.flatMap((file) => Object.entries(file).filter(([word]) => word.startsWith(beginning)))
  }

  return {
    contents,
    facts: () => {
      facts ??= fileAt(fileOfIndex.facts).then(unpackFacts)
      return facts
    },
    wordsWith: async (beginning) => {
      const some = await filesFor(contents.words, beginning, async (at) =>
        readWords(await fileAt(fileOfIndex.words(at))),
      )
      return some.flat().filter(({word}) => word.startsWith(beginning))
    },
    postings: async (word) => {
      if (contents.places.length === 0) return []
      const bytes = placesOf(word, await fileAt(fileOfIndex.places(fileHolding(contents.places, word))))
      return bytes ? readParts(bytes, starts) : []
    },
    idOf: async (article) => {
      const file = await fileAt(fileOfIndex.ids(Math.floor(article / idsInFile)))
      const ids: readonly string[] = JSON.parse(decoder.decode(file))
      return ids[article % idsInFile] ?? ''
    },
    namesWith: async (word) => (await namesIn(word)).find(([one]) => one === word)?.[1] ?? [],
    namesBeginning: async (beginning) => {
      const found = new Map((await namesIn(beginning)).flatMap(([, names]) => names.map((name) => [idOf(name), name])))
      return [...found.values()].sort((a, b) => b.articles - a.articles)
    },
    spellings: () => {
      spellings ??= fileAt(fileOfIndex.spellings).then(readSpellings)
      return spellings
    },
  }
}

const idOf = ({kind, id}: NameEntry): string => `${kind}:${id}`
const decoder = new TextDecoder()

function readWords(bytes: Uint8Array): KnownWord[] {
  const reader = new ByteReader(bytes)
  const words: KnownWord[] = []
  let word = ''
  while (!reader.ended) {
    word = word.slice(0, reader.number()) + reader.text()
    words.push({word, articles: reader.number(), bytes: reader.number()})
  }
  return words
}

function readSpellings(bytes: Uint8Array): Pick<KnownWord, 'word' | 'articles'>[] {
  const reader = new ByteReader(bytes)
  const words: {word: string; articles: number}[] = []
  let word = ''
  while (!reader.ended) {
    word = word.slice(0, reader.number()) + reader.text()
    words.push({word, articles: reader.number()})
  }
  return words
}

function placesOf(wanted: string, bytes: Uint8Array): Uint8Array | undefined {
  const reader = new ByteReader(bytes)
  let word = ''
  while (!reader.ended) {
    word = word.slice(0, reader.number()) + reader.text()
    const places = reader.bytes(reader.number())
    if (word === wanted) return places
    if (word > wanted) return undefined
  }
  return undefined
}

function readParts(bytes: Uint8Array, starts: readonly number[]): UnpackedPostings[] {
  const reader = new ByteReader(bytes)
  const parts: UnpackedPostings[] = []
  let part = -1
  while (!reader.ended) {
    part += reader.number() + 1
    parts.push(unpackPostings(reader.bytes(reader.number()), starts[part] ?? 0))
  }
  return parts
}
