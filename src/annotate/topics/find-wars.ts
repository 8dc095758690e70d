import type {Evidence} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {lowerAt, lowerOf} from '../../text/cursor.ts'
import type {Reading} from '../../text/reading.ts'
import {countries} from '../../vocabulary/places/countries.ts'
import {warAnniversaryWords} from '../../vocabulary/topics/event-name-words.ts'
import {noWarNames, warsByYears, warWordsOfTheMilitary} from '../../vocabulary/topics/wars.ts'
import type {CueWords} from './cue-words.ts'
import type {CountryHit} from './find-countries.ts'
import {importanceOf} from './importance.ts'
import {evidenceAt, factOf, type Scored} from './scored.ts'

export const warAnniversary = defineRule({
  name: 'war-anniversary',
  says: 'The anniversary of a war is spoken of.',
  example: 'Seventy years after the Korean War ended, veterans met in Porto.',
})

export const warSpokenOf = defineRule({
  name: 'war',
  says: 'A war is named.',
  example: 'She fled the war in Korea.',
})

/**
 * Wars an article speaks of: `the war in Yemen … the invasion of Yemen` is *War in Yemen*, `the Falklands War` is
 * itself, and where an anniversary of it is kept (`the 40th anniversary of the Falklands War`) so is that. Said once
 * below the lede it is background.
 */
export function findWars(reading: Reading, hits: readonly CountryHit[], {wars: cues, years}: CueWords): Scored[] {
  if (cues.length === 0 && years.length === 0) return []
  const importance = importanceOf(reading)
  const wars = new Map<string, {score: number; hits: Evidence[]}>()
  const note = (name: string, first: number, end: number): void => {
    const war = wars.get(name) ?? {score: 0, hits: []}
    war.score += importance[reading.tokens[first]?.sentence ?? -1] ?? 1
    war.hits.push(evidenceAt(reading.tokens, first, end))
    wars.set(name, war)
  }
  const countryAt = new Map(hits.map((hit) => [hit.first, hit]))
  for (const at of [...cues, ...years].sort((a, b) => a - b)) {
    const token = reading.tokens[at]
    if (!token) continue
    const {lower, text, kind} = token
    if (kind === 'number') {
      const war = warsByYears.get(`${text}-${reading.tokens[at + 2]?.text}`)
      if (war) note(war, at, at + 3)
      continue
    }
    if (text === 'War') {
      const war = namedWar(reading, at)
      if (war) note(war.name, war.first, war.end)
    }
    const place = countryAt.get(placeAfter(reading, at))
    if (!place) continue
    if (warWordsOfTheMilitary.has(lower) && reading.tokens[at - 1]?.lower !== 'military') continue
    note(`War in ${withArticle(countries[place.country]?.name ?? '')}`, at, place.end)
  }
  const [main] = [...wars].filter(([name]) => !name.startsWith('War in ')).sort(([, a], [, b]) => b.score - a.score)
  const kept = main && warAnniversaryIn(reading)
  return [...wars].flatMap(([name, war]): Scored[] => {
    if (kept && name === main[0]) {
      const evidence = [...war.hits.slice(0, 3), kept]
      return [{score: 4 + war.score * 2, fact: factOf(`${name} anniversary`, 'inferred', warAnniversary, evidence)}]
    }
    return war.score < 2 ? [] : [{score: war.score * 2, fact: factOf(name, 'stated', warSpokenOf, war.hits)}]
  })
}

/** The token after `in` or `of` that follows a war word: `war in [the] Yemen`. */
function placeAfter({tokens}: Reading, at: number): number {
  const preposition = tokens[at + 1]?.lower
  if (preposition !== 'in' && preposition !== 'of' && preposition !== 'against') return -1
  return tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
}

/**
 * The name that ends in the `War` at token `at`, with its tokens: one or two capitalised words before it, or the
 * number of a world war on either side of it.
 */
function namedWar(reading: Reading, at: number): {name: string; first: number; end: number} | undefined {
  const {tokens} = reading
  const before = tokens[at - 1]
  if (!before?.capital || before.sentence !== tokens[at]?.sentence) return undefined
  const further = tokens[at - 2]
  if (before.lower === 'world') {
    const ordinal = worldWars.get(lowerOf(further))
    if (ordinal) return {name: `World War ${ordinal}`, first: at - 2, end: at + 1}
    const number = worldWars.get(lowerAt(tokens, at + 1))
    return number ? {name: `World War ${number}`, first: at - 1, end: at + 2} : undefined
  }
  if (before.allCaps || noWarNames.has(before.lower)) return undefined
  const goesOn = further?.capital && !noWarNames.has(further.lower) && further.sentence === before.sentence
  const first = goesOn && !sentenceOpens(reading, at - 2) ? at - 2 : at - 1
  return {name: wordsOf(reading, first, at + 1), first, end: at + 1}
}

const worldWars: ReadonlyMap<string, string> = new Map(
  [
    ['I', 'first i one'],
    ['II', 'second ii two'],
  ].flatMap(([number = '', words = '']) => words.split(' ').map((word): [string, string] => [word, number])),
)

/** `Veterans Korean War` never is, `During Korean War` may be: what opens a sentence is capital anyway. */
const sentenceOpens = ({tokens, sentences}: Reading, at: number): boolean =>
  sentences[tokens[at]?.sentence ?? -1]?.firstToken === at

const wordsOf = ({text, tokens}: Reading, first: number, end: number): string =>
  text.slice(tokens[first]?.start, tokens[end - 1]?.end)

const withArticle = (name: string): string =>
  /^(?:United|Soviet|Philippines|Netherlands)/.test(name) ? `the ${name}` : name

/**
 * An anniversary of a war that the article keeps: `the 70th anniversary of the victory`. Of a king's death in a report
 * that also names a war, it is none.
 */
function warAnniversaryIn({tokens}: Reading): Evidence | undefined {
  const at = tokens.findIndex(({lower, sentence}, index) => {
    if (lower !== 'anniversary' || !/^\d+(?:st|nd|rd|th)$/.test(lowerAt(tokens, index - 1))) return false
    const after = tokens.slice(index + 1, index + 10)
    return after.some((token) => token.sentence === sentence && warAnniversaryWords.has(token.lower))
  })
  return at < 0 ? undefined : evidenceAt(tokens, at - 1, at + 1)
}
