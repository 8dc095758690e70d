import type {Reading} from '../../text/reading.ts'
import {tokenize} from '../../text/tokens.ts'
import {perWord} from '../../text/words.ts'
import {countries} from '../../vocabulary/places/countries.ts'

/** A country spoken of: its index in the vocabulary, the tokens that name it, the sentence. */
export interface CountryHit {
  readonly country: number
  readonly first: number
  readonly end: number
  readonly sentence: number
}

/**
 * The countries an article speaks of, by name, adjective or seat of government: `Moscow and the DPRK` are Russia and
 * North Korea, and so are the two in `Russia-North Korea ties`, which is cut at the hyphen.
 */
export function findCountries({tokens}: Reading): CountryHit[] {
  const hits: CountryHit[] = []
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token?.capital || at < free) continue
    for (const names of namesOpening(token)) {
      for (const {rest, country} of names) {
        if (!rest.every((word, offset) => tokens[at + 1 + offset]?.text === word)) continue
        free = at + 1 + rest.length
        hits.push({country, first: at, end: free, sentence: token.sentence})
        break
      }
    }
  }
  return hits
}

interface Name {
  readonly rest: readonly string[]
  readonly country: number
}

/** Names by their first word as printed (`US` is a country and `us` is none), the longest first. */
const index: ReadonlyMap<string, readonly Name[]> = (() => {
  const names = new Map<string, Name[]>()
  countries.forEach(({inPolitics}, country) => {
    for (const spelling of inPolitics) {
      const [first, ...rest] = tokenize(spelling).map(({text}) => text)
      if (first === undefined) continue
      names.set(first, [...(names.get(first) ?? []), {rest, country}])
    }
  })
  for (const list of names.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return names
})()

/** The names that each part of a word may open; what stands before a hyphen is a name by itself or none. */
const namesOpening = perWord(({text}): readonly (readonly Name[])[] => {
  const parts = text.split('-')
  return parts
    .map((part, position) => {
      const names = index.get(part) ?? []
      return position < parts.length - 1 ? names.filter(({rest}) => rest.length === 0) : names
    })
    .filter((names) => names.length > 0)
})
