import type {Evidence} from '../../model.ts'
import {countries} from '../../vocabulary/countries.ts'
import {noWarNames, warsByYears, warWords, warWordsOfTheMilitary} from '../../vocabulary/wars.ts'
import type {Reading} from '../reading.ts'
import type {CountryHit} from './find-countries.ts'
import {importanceOf} from './importance.ts'
import {evidenceAt, factOf, type Scored} from './scored.ts'

/**
 * Wars an article speaks of: `the war in Yemen … the invasion of Yemen` is *War in Yemen*, `the Falklands War` is
 * itself, and where an anniversary of it is kept (`the 40th anniversary of the Falklands War`) so is that. Said once
 * below the lede it is background.
 */
export function findWars(reading: Reading, hits: readonly CountryHit[]): Scored[] {
  const importance = importanceOf(reading)
  const wars = new Map<string, {score: number; hits: Evidence[]}>()
  const note = (name: string, first: number, end: number): void => {
    const war = wars.get(name) ?? {score: 0, hits: []}
    war.score += importance[reading.tokens[first]?.sentence ?? -1] ?? 1
    war.hits.push(evidenceAt(reading.tokens, first, end))
    wars.set(name, war)
  }
  const countryAt = new Map(hits.map((hit) => [hit.first, hit]))
  reading.tokens.forEach(({lower, text, kind}, at) => {
    if (kind === 'number') {
      const war = warsByYears.get(`${text}-${reading.tokens[at + 2]?.text}`)
      if (war && dashes.has(reading.tokens[at + 1]?.text ?? '')) note(war, at, at + 3)
    }
    if (text === 'War') {
      const first = namedWarFrom(reading, at)
      if (first < at) note(wordsOf(reading, first, at + 1), first, at + 1)
    }
    if (!warWords.has(lower)) return
    const place = countryAt.get(placeAfter(reading, at))
    if (!place) return
    if (warWordsOfTheMilitary.has(lower) && reading.tokens[at - 1]?.lower !== 'military') return
    note(`War in ${withArticle(countries[place.country]?.name ?? '')}`, at, place.end)
  })
  return [...wars].flatMap(([name, war]): Scored[] => {
    const kept = anniversaryIn(reading)
    const value = kept && !name.startsWith('War in ') ? `${name} anniversary` : name
    if (war.score < (value === name ? 2 : 1)) return []
    return [
      {
        score: war.score * 2,
        fact: factOf(value, 'stated', 'war', kept && value !== name ? [...war.hits, kept] : war.hits),
      },
    ]
  })
}

const dashes: ReadonlySet<string> = new Set('-–—‑')

/** The token after `in` or `of` that follows a war word: `war in [the] Yemen`. */
function placeAfter({tokens}: Reading, at: number): number {
  const preposition = tokens[at + 1]?.lower
  if (preposition !== 'in' && preposition !== 'of' && preposition !== 'against') return -1
  return tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
}

/** Where the name before `War` begins: one or two capitalised words that are a name. */
function namedWarFrom({tokens}: Reading, at: number): number {
  const before = tokens[at - 1]
  if (!before?.capital || noWarNames.has(before.lower) || before.sentence !== tokens[at]?.sentence) return at
  if (before.allCaps) return at
  const further = tokens[at - 2]
  const goesOn = further?.capital && !noWarNames.has(further.lower) && further.sentence === before.sentence
  return goesOn && before.lower === 'world' ? at : goesOn ? at - 2 : at - 1
}

const wordsOf = ({text, tokens}: Reading, first: number, end: number): string =>
  text.slice(tokens[first]?.start, tokens[end - 1]?.end)

const withArticle = (name: string): string =>
  /^(?:United|Soviet|Philippines|Netherlands)/.test(name) ? `the ${name}` : name

/** An anniversary the article keeps: `the 70th anniversary`. */
function anniversaryIn({tokens}: Reading): Evidence | undefined {
  const at = tokens.findIndex(
    ({lower}, index) => lower === 'anniversary' && /^\d+(?:st|nd|rd|th)$/.test(tokens[index - 1]?.lower ?? ''),
  )
  return at < 0 ? undefined : evidenceAt(tokens, at - 1, at + 1)
}
