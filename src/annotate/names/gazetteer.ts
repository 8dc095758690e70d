import {cities} from '../../vocabulary/cities.ts'
import {countries} from '../../vocabulary/country-names.ts'
import type {Token} from '../tokens.ts'

interface Entry {
  readonly name: string
  readonly words: readonly string[]
}

const byFirstWord = new Map<string, Entry[]>()
const learn = (printed: string, name: string) => {
  const words = printed.toLowerCase().split(' ')
  const first = words[0] ?? ''
  const entries = byFirstWord.get(first)
  if (entries) entries.push({name, words})
  else byFirstWord.set(first, [{name, words}])
}
for (const {name, otherNames, capitals} of countries) {
  for (const printed of [name, ...otherNames]) learn(printed, name)
  for (const capital of capitals) learn(capital, capital)
}
for (const city of cities) learn(city, city)
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length)

/** Written as a word they are none: `us`, `male`, `nice`. */
const onlyInCapitals = new Set(['US', 'UK', 'UAE', 'USA', 'DRC', 'DPRK', 'PRC', 'ROK', 'USSR'])

/**
 * The longest known place that starts at token `at`, with the name it goes by and the token after it: at `South` of
 * `South Korea’s army`, South Korea and two tokens on.
 */
export function knownPlaceAt(tokens: readonly Token[], at: number): {name: string; end: number} | undefined {
  const entries = byFirstWord.get(tokens[at]?.lower ?? '')
  if (!entries) return undefined
  for (const {name, words} of entries) {
    let matched = 1
    while (matched < words.length && tokens[at + matched]?.lower === words[matched]) matched++
    if (matched < words.length) continue
    const last = tokens[at + matched - 1]
    if (!last?.capital) continue
    if (matched === 1 && onlyInCapitals.has(last.lower.toUpperCase()) && !last.allCaps) continue
    return {name, end: at + matched}
  }
  return undefined
}
