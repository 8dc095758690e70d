import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {openingSubordinators} from '../../../../vocabulary/english/clause-words.ts'
import {
  adverbs,
  determiners,
  openers,
  possessives,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../../../vocabulary/english/function-words.ts'
import {besides, pluralsWithoutS} from '../../../../vocabulary/speech/attribution-words.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import type {Layout, Stretch} from '../../passages/layout.ts'
import {speaks} from '../../speaker/can-speak.ts'
import {headOf} from '../../speaker/head-of.ts'
import {isPlaceName} from '../is-place-name.ts'
import {holdsTaggedVerb} from '../is-tagged-verb.ts'
import {nounPhraseEndingAt} from './noun-phrase-ending-at.ts'

/**
 * Where the first of those begins who speak together: `Union members and|leaders` said, `Doctors, nurses and|patients` said, `Ana Ruiz
 * and|other growers` said. Half of them would be somebody else. `Ruiz met growers and millers said`, `the mayor and candidate
 * said`: one speaks. `last` is the phrase before the cue.
 */
export function firstPartner(layout: Layout, stretch: Stretch, last: TokenSpan): number {
  const {tokens} = layout
  const and = last.first - 1
  if (lowerAt(tokens, and) !== 'and' || !speakTogether(layout, last)) return last.first
  const oxford = textAt(tokens, and - 1) === ','
  let first = partnerEndingAt(layout, stretch, oxford ? and - 2 : and - 1)
  if (first === undefined || isTwofold(layout, first, last.first)) return last.first
  let listed = false
  while (textAt(tokens, first - 1) === ',') {
    const before = partnerEndingAt(layout, stretch, first - 2)
    if (before === undefined) break
    first = before
    listed = true
  }
  return oxford && !listed ? last.first : first
}

/**
 * Where those end who speak together behind their cue: `said union members and leaders.`, `blamed on the board and its allies
 * in May`. `last` is exclusive.
 */
export function lastPartner({tokens, passageOf, partOf}: Layout, stretch: Stretch, and: number): number | undefined {
  if (lowerAt(tokens, and) !== 'and') return undefined
  let last = and + 1
  while (last < stretch.last && (isSmall(lowerAt(tokens, last)) || partOf(last) === 'ADJ')) last++
  while (last < stretch.last && partOf(last) === 'NOUN') last++
  const next = tokens[last]
  const ends = last === stretch.last || next?.kind === 'mark' || passageOf[last] !== undefined || partOf(last) === 'ADP'
  return ends && isPlural(lowerAt(tokens, last - 1)) ? last : undefined
}

/** Whether a mention is several who speak together: an `and` in it, and somebody on either side. */
export function arePartners(layout: Layout, {first, last}: TokenSpan): boolean {
  const {tokens} = layout
  for (let comma = first + 1; comma < last - 3; comma++) if (joinsOther(layout, comma)) return true
  for (let and = last - 2; and > first; and--) {
    // the Center for Roads and International Studies: an “and” inside a name.
    if (lowerAt(tokens, and) !== 'and' || (tokens[and - 1]?.capital && tokens[and + 1]?.capital)) continue
    return (
      speakTogether(layout, {first: and + 1, last}) &&
      isSomebody(layout, {first: startOfLast(layout, first, and), last: and})
    )
  }
  return false
}

/** `Ana Ruiz, a singer from Taal and|a member of the board told`: one person by two callings. */
const isTwofold = ({tokens}: Layout, first: number, second: number): boolean =>
  textAt(tokens, first - 1) === ',' && [first, second].every((at) => /^an?$/.test(lowerAt(tokens, at)))

/** `Ana Ruiz|, along with Ben Diaz, say`: a comma and words that put another beside the one before. */
export const joinsOther = ({tokens}: Layout, comma: number): boolean =>
  textAt(tokens, comma) === ',' && besides.has(`${lowerAt(tokens, comma + 1)} ${lowerAt(tokens, comma + 2)}`)

/** Behind the last comma of a list: `nurses` of `Doctors, nurses and patients`. */
function startOfLast({tokens}: Layout, first: number, and: number): number {
  let start = and
  while (start > first && textAt(tokens, start - 1) !== ',') start--
  return start
}

/** Where the phrase begins that ends at `end`, if it is somebody and nothing but a new clause stands before it. */
function partnerEndingAt(layout: Layout, stretch: Stretch, end: number): number | undefined {
  const phrase = nounPhraseEndingAt(layout, stretch, end)
  if (!phrase || !isSomebody(layout, phrase)) return undefined
  const {tokens, passageOf} = layout
  const before = phrase.first - 1
  const begins =
    before < stretch.first ||
    passageOf[before] !== undefined ||
    tokens[before]?.kind === 'mark' ||
    openingSubordinators.has(lowerAt(tokens, before)) ||
    /^(?:that|but)$/.test(lowerAt(tokens, before))
  return begins ? phrase.first : undefined
}

/** `leaders`, `its allies`, `some millers`, `her husband`: more than one, or one beside the other; not `candidate`. */
function speakTogether(layout: Layout, phrase: TokenSpan): boolean {
  const {tokens} = layout
  const noun = headNoun(layout, phrase)
  const opener = lowerAt(tokens, phrase.first)
  return isPlural(noun) || ((determiners.has(opener) || possessives.has(opener)) && speaks(noun))
}

function isSomebody(layout: Layout, phrase: TokenSpan): boolean {
  const {tokens, partOf} = layout
  const opener = tokens[phrase.first]
  if (!opener || subjectPronouns.has(opener.lower) || prepositions.has(opener.lower)) return false
  if (holdsTaggedVerb(layout, phrase)) return false
  if (speakTogether(layout, phrase)) return true
  const name = !timeWords.has(opener.lower) && !openers.has(opener.lower) && !adverbs.has(opener.lower)
  const head = headOf(layout, phrase)
  return (
    name && tokens[head.last - 1]?.capital === true && partOf(head.last - 1) === 'PROPN' && !isPlaceName(layout, phrase)
  )
}

const headNoun = (layout: Layout, phrase: TokenSpan): string => lowerAt(layout.tokens, headOf(layout, phrase).last - 1)

const isPlural = (noun: string): boolean => (noun.endsWith('s') && speaks(noun)) || pluralsWithoutS.has(noun)

const isSmall = (lower: string): boolean => determiners.has(lower) || possessives.has(lower) || lower === 'other'
