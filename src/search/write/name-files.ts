import type {SearchName} from '../entry.ts'
import {fileOfIndex, type NameEntry, type NamesFile} from '../files.ts'
import {wordsOf} from '../words.ts'
import type {Write} from './merge-parts.ts'

/** As many names as anybody looks through under one word. */
const mostOfAWord = 40
const fullFile = 24 * 1024

/**
 * Writes the names of everything that has a page, under every word of every spelling, so that `Selenskyj` leads to
 * Zelensky.
 *
 * @returns the first word of each file
 */
export function writeNames(names: readonly SearchName[], write: Write): string[] {
  const byWord = new Map<string, SearchName[]>()
  for (const name of names) {
    for (const word of new Set(
      [name.label, ...name.spellings].flatMap((spelling) => wordsOf(spelling).map((one) => one.word)),
    )) {
      const some = byWord.get(word)
      if (some) some.push(name)
      else byWord.set(word, [name])
    }
  }
  const firsts: string[] = []
  let file: Record<string, readonly NameEntry[]> = {}
  let length = 0
  const flush = (): void => {
    if (length === 0) return
    write(fileOfIndex.names(firsts.length - 1), encoder.encode(`${JSON.stringify(file satisfies NamesFile)}\n`))
    file = {}
    length = 0
  }
  for (const [word, some] of [...byWord].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (length === 0) firsts.push(word)
    const entries = some.toSorted(byWeight).slice(0, mostOfAWord).map(entryOf)
    // A key of its own, even for `__proto__`.
    Object.defineProperty(file, word, {value: entries, enumerable: true, configurable: true})
    length += JSON.stringify(entries).length
    if (length >= fullFile) flush()
  }
  flush()
  return firsts
}

const byWeight = (a: SearchName, b: SearchName): number =>
  b.articles - a.articles || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1)

function entryOf({kind, id, label, spellings, articles, note}: SearchName): NameEntry {
  const others = spellings.filter((spelling) => spelling !== label)
  return {kind, id, label, articles, ...(note && {note}), ...(others.length > 0 && {spellings: others})}
}

const encoder = new TextEncoder()
