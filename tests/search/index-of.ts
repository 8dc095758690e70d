import type {SearchEntry, SearchFacts, SearchName} from '../../src/search/entry.ts'
import {openIndex, type SearchIndex} from '../../src/search/read/open-index.ts'
import {cutParts} from '../../src/search/write/cut-parts.ts'
import {packPart} from '../../src/search/write/part.ts'
import {writeIndex} from '../../src/search/write/write-index.ts'

/** An article as a test writes it: a headline and its paragraphs; what stands in `[id: …]` is said by that person. */
export interface Invented {
  readonly id: string
  readonly headline: string
  readonly text: readonly string[]
  readonly day?: string
  readonly outlet?: string
  readonly topics?: readonly string[]
  readonly story?: string
}

export interface InventedIndex extends SearchIndex {
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The files that were fetched. */
  readonly fetched: readonly string[]
}

/** An index of invented articles, written and opened in memory. */
export function indexOf(
  articles: readonly Invented[],
  names: readonly SearchName[] = [],
  {parts = cutParts(articles), language = 'en'}: {parts?: readonly (readonly Invented[])[]; language?: string} = {},
): InventedIndex {
  const files = new Map<string, Uint8Array>()
  const fetched: string[] = []
  const packed = parts.map((part) => packPart(part.map(entryOf)))
  const contents = writeIndex({language, facts: articles.map(factsOf), parts: packed, names}, (name, bytes) => {
    files.set(name, bytes)
  })
  const index = openIndex(contents, async (name) => {
    fetched.push(name)
    const bytes = files.get(name)
    if (!bytes) throw new Error(`The index has no ${name}`)
    return bytes
  })
  return {...index, files, fetched}
}

export function entryOf({headline, text, topics = [], story}: Invented): SearchEntry {
  const people = new Set<string>()
  const passages = text.map((marked) => {
    const said: {start: number; end: number; person: string}[] = []
    let plain = ''
    let rest = 0
    for (const match of marked.matchAll(/\[(?<person>[\w-]+): (?<words>[^\]]*)\]/g)) {
      const {person = '', words = ''} = match.groups ?? {}
      plain += marked.slice(rest, match.index)
      said.push({start: plain.length, end: plain.length + words.length, person})
      people.add(person)
      plain += words
      rest = match.index + match[0].length
    }
    return {text: plain + marked.slice(rest), said}
  })
  return {headline, passages, people: [...people], topics, ...(story && {story})}
}

function factsOf({id, day, outlet = 'Bay Herald'}: Invented): SearchFacts {
  const at = {id: outlet.toLowerCase().replaceAll(' ', '-'), name: outlet}
  return {id, outlet: at, ...(day && {earliest: day, latest: day})}
}
