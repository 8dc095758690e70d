import {cities} from '../../vocabulary/cities.ts'
import {countries} from '../../vocabulary/country-names.ts'
import {organisationNames} from '../../vocabulary/organisation-names.ts'
import type {Token} from '../tokens.ts'

/** What a fixed name is: `South Korean` is neither a place nor a person. */
export type KnownAs = 'place' | 'organisation' | 'demonym'

interface Entry {
  readonly isCountry: boolean
  readonly name: string
  readonly as: KnownAs
  readonly words: readonly string[]
}

const byFirstWord = new Map<string, Entry[]>()
const learn = (printed: string, name: string, as: KnownAs, isCountry = false) => {
  const words = printed.toLowerCase().split(' ')
  const first = words[0] ?? ''
  const entries = byFirstWord.get(first)
  if (entries) entries.push({name, as, words, isCountry})
  else byFirstWord.set(first, [{name, as, words, isCountry}])
}
for (const {name, otherNames, capitals, demonyms} of countries) {
  for (const printed of [name, ...otherNames]) learn(printed, name, 'place', true)
  for (const capital of capitals) learn(capital, capital, 'place')
  for (const demonym of demonyms) if (demonym.includes(' ')) learn(demonym, name, 'demonym')
}
for (const city of cities) learn(city, city, 'place')
for (const organisation of organisationNames) learn(organisation, organisation, 'organisation')
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length)

/** Written as a word they are none: `us`, `male`, `nice`. */
const onlyInCapitals = new Set(['US', 'UK', 'UAE', 'USA', 'DRC', 'DPRK', 'PRC', 'ROK', 'USSR'])

/**
 * The longest fixed name that starts at token `at`, with what it is, the name it goes by and the token after it: at
 * `South` of `South Korea’s army`, the place South Korea and two tokens on.
 */
export function knownNameAt(
  tokens: readonly Token[],
  at: number,
): {name: string; as: KnownAs; isCountry: boolean; end: number} | undefined {
  const entries = byFirstWord.get(tokens[at]?.lower ?? '')
  if (!entries) return undefined
  for (const {name, as, words, isCountry} of entries) {
    let matched = 1
    while (matched < words.length && tokens[at + matched]?.lower === words[matched]) matched++
    if (matched < words.length) continue
    const last = tokens[at + matched - 1]
    if (!last?.capital) continue
    if (matched === 1 && onlyInCapitals.has(last.lower.toUpperCase()) && !last.allCaps) continue
    return {name, as, isCountry, end: at + matched}
  }
  return undefined
}
