import {lowerAt, lowerOf} from '../../../text/cursor.ts'
import type {Token} from '../../../text/tokens.ts'
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  openers,
  possessives,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../../../vocabulary/english/function-words.ts'
import {endsOfTime} from '../../../vocabulary/speech/words-behind-cues.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {speaks} from '../speaker/can-speak.ts'
import {phraseFrom} from '../speaker/phrase-from.ts'
import {isPlaceName} from './is-place-name.ts'
import {isPluralPossessive} from './is-plural-possessive.ts'

/**
 * The noun phrase that opens a stretch outside its marks, opening phrases passed over: `On Monday, Ana Ruiz` of `On
 * Monday, Ana Ruiz left the hall` gives `Ana Ruiz`. `limit` is the token before which it must stand.
 */
export function mainSubject(layout: Layout, stretch: Stretch, limit = stretch.last): TokenSpan | undefined {
  const phrase = openingPhrase(layout, stretch, limit)
  return phrase && shortened(layout, phrase)
}

/** The token with which the main subject of a stretch begins: cheaper than to tell where it ends. */
export function startOfMainSubject(layout: Layout, stretch: Stretch): number | undefined {
  let start = starts.get(stretch)
  if (start === undefined) {
    start = openingPhrase(layout, stretch, stretch.last)?.first ?? -1
    starts.set(stretch, start)
  }
  return start < 0 ? undefined : start
}

/** Each `he` asks the forty stretches before it, and one of two thousand words without a subject is looked through to its end. */
const starts = new WeakMap<Stretch, number>()

function openingPhrase(layout: Layout, stretch: Stretch, limit: number): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  for (let from = stretch.first; from < limit; from++) {
    if (passageOf[from] !== undefined) continue
    const before = tokens[from - 1]
    if (from !== stretch.first && before?.text !== ',' && passageOf[from - 1] === undefined) continue
    const phrase = firstNounPhrase(layout, from, limit)
    // At a fair in Ames, Iowa, on Sunday, Ruiz smiled: the region of a place.
    if (phrase && before?.text === ',' && tokens[from - 2]?.capital && isPlaceName(layout, phrase)) continue
    if (phrase) return phrase
  }
  return undefined
}

/** The noun phrase that opens `from` … `to`, unless something else does (`On Tuesday`, `Asked in Taal`). */
export function firstNounPhrase({tokens, passageOf}: Layout, from: number, to: number): TokenSpan | undefined {
  let first = from
  while (first < to && (openers.has(lowerAt(tokens, first)) || coordinators.has(lowerAt(tokens, first)))) first++
  const head = tokens[first]
  if (!head || first >= to || head.kind === 'mark' || !mayOpen(head, tokens[first + 1])) return undefined
  if (subjectPronouns.has(head.lower)) return {first, last: first + 1}
  let last = first
  while (last < to && passageOf[last] === undefined) {
    const token = tokens[last]
    if (!token || relatives.has(token.lower)) break
    if (token.kind === 'mark' && token.text !== '.' && !isPluralPossessive(tokens, last)) break
    if ((auxiliaries.has(token.lower) && token.kind === 'word') || coordinators.has(token.lower)) break
    last++
  }
  return last > first ? {first, last} : undefined
}

/** Whether a noun phrase may begin with a word: `On`, `When`, `Speaking`, `Asked`, `Monday` open something else. */
function mayOpen({lower, capital}: Token, next: Token | undefined): boolean {
  if (prepositions.has(lower) || subordinators.has(lower) || adverbs.has(lower) || timeWords.has(lower)) return false
  // Minutes later, she wrote: a stretch of time.
  if (lower.endsWith('s') && endsOfTime.has(lowerOf(next))) return false
  if (/(?:ing|ly)$/.test(lower) && !(capital && next?.capital)) return false
  return !(/ed$/.test(lower) && (!capital || prepositions.has(lowerOf(next)) || subordinators.has(lowerOf(next))))
}

/** The start of a phrase that may run on into its verb: the name it opens with, or two or three words. */
function shortened(layout: Layout, {first, last}: TokenSpan): TokenSpan {
  const {tokens} = layout
  const opener = lowerAt(tokens, first)
  const small = determiners.has(opener) || possessives.has(opener)
  let end = first + (small ? 1 : 0)
  while (end < last && (tokens[end]?.capital || tokens[end]?.text === '.')) end++
  if (end > first + (small ? 1 : 0)) {
    // The Taal mayor: a name before a plain noun is not yet the end of the phrase.
    if (tokens[end]?.kind === 'possessive' || isPluralPossessive(tokens, end)) {
      // the growers’ new answer: the noun stands behind what describes it.
      const owned = phraseFrom(layout, end + 1, last)
      return {first, last: Math.max(owned?.last ?? 0, Math.min(last, end + 2))}
    }
    // Presumptive Labour nominee Ana Ruiz left: a name that a calling follows, and the name of its bearer.
    const whole = isNominal(layout, end) ? phraseFrom(layout, first, last) : undefined
    if (whole && tokens[whole.last - 1]?.capital && whole.last > end + 1) return whole
    // Olive growers blocked the road: the capital is that of the sentence.
    const noun = tokens[end]
    if (end - first === 1 && end < last && noun?.kind === 'word' && speaks(noun.lower)) return {first, last: end + 1}
    return {first, last: small && end < last && !/(?:ed|s)$/.test(lowerAt(tokens, end)) ? end + 1 : end}
  }
  return {first, last: Math.min(last, first + (small ? 3 : 2))}
}

const isNominal = ({partOf, tokens}: Layout, at: number): boolean =>
  tokens[at]?.kind === 'word' && (partOf(at) === 'NOUN' || partOf(at) === 'ADJ')
