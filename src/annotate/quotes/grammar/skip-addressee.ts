import {lowerAt} from '../../../text/cursor.ts'
import type {Token} from '../../../text/tokens.ts'
import {
  determiners,
  objectPronouns,
  possessives,
  subjectPronouns,
  timeWords,
} from '../../../vocabulary/english/function-words.ts'
import {addressees, toldThings} from '../../../vocabulary/speech/addressees.ts'
import type {Cue} from '../attribution/cue.ts'
import type {Passage} from '../passages/find-passages.ts'
import {isTitle} from '../passages/is-title.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {meansPerson} from '../speaker/means-person.ts'
import {holdsClause} from './holds-clause.ts'
import {isTimeOfName} from './is-time-of-name.ts'

/** Past the addressee of `told`: `reporters`, `the Daily Herald`, `her`, `a rally in Taal`. */
export function skipAddressee({layout, stretch}: Cue, from: number): number {
  const {tokens, passageOf, partOf} = layout
  let at = from
  const token = tokens[at]
  if (!token) return at
  const show = passageOf[at]
  // told “Morning Joe” that it held, told “Taal at Noon” on Sunday that it did: a programme that hears it.
  if (show?.open === at && (leadsToThat(tokens, show.close + 1) || isProgramme(layout, stretch, show)))
    return show.close + 1
  if (objectPronouns.has(token.lower) && !(token.lower === 'it' || token.lower === 'you' || token.lower === 'each'))
    return at + 1
  if (token.lower === 'you' || token.lower === 'each') return token.lower === 'each' ? at + 2 : at + 1
  while (determiners.has(lowerAt(tokens, at)) || possessives.has(lowerAt(tokens, at))) at++
  const begins = at
  while (
    at < stretch.last &&
    (tokens[at]?.capital || tokens[at]?.kind === 'possessive' || (at > begins && tokens[at]?.text === '.'))
  ) {
    if (subjectPronouns.has(lowerAt(tokens, at))) break
    // told Morning Report it fell: right behind the verb somebody must be addressed.
    const named = at === from && tokens[at + 1]?.capital === true
    if (timeWords.has(lowerAt(tokens, at)) && !named && !isTimeOfName(tokens, at)) break
    at++
  }
  // told Taal 7 that it held, told KTL 9 it held, but told Diaz 12 boats sank: the number of a station.
  const station = at > begins && tokens[at]?.kind === 'number'
  if (station && (lowerAt(tokens, at + 1) === 'that' || (tokens[at - 1]?.allCaps && partOf(at + 1) !== 'NOUN')))
    return at + 1
  // told the Taal Press (TP) it held
  if (at > begins && tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') return at + 3
  const calling = callingBeforeName(layout, at)
  if (calling !== undefined) {
    let name = calling + 1
    while (name < stretch.last && tokens[name]?.capital && !timeWords.has(lowerAt(tokens, name))) name++
    return name
  }
  for (let step = at; step < Math.min(stretch.last, at + 4); step++) {
    if (passageOf[step] !== undefined || tokens[step]?.kind === 'mark') break
    if (addressees.has(lowerAt(tokens, step))) return step + 1
  }
  // told the school they were leaving: a noun behind its article, and a clause that a pronoun opens.
  const noun = at > from ? endOfNoun(layout, at) : at
  if (noun > at && subjectPronouns.has(lowerAt(tokens, noun)) && !toldThings.has(lowerAt(tokens, noun - 1))) return noun
  // advises civil society to march: the adjective belongs to the noun.
  if (at === from && partOf(at) === 'ADJ' && partOf(at + 1) === 'NOUN' && leadsToDeed.has(lowerAt(tokens, at + 2)))
    return at + 2
  return at === from ? Math.min(at + 1, stretch.last) : at
}

/** `founder` of `told Taal founder Ben Diaz`, `host` of `told conservative radio host Carl Kell`: a calling, what describes it before it. */
function callingBeforeName({tokens, partOf}: Layout, from: number): number | undefined {
  for (let at = from; at <= from + 3; at++) {
    if (meansPerson(lowerAt(tokens, at)) && tokens[at + 1]?.capital) return at
    if (partOf(at) !== 'ADJ' && partOf(at) !== 'NOUN') return undefined
  }
  return undefined
}

/** `local|school|`: behind adjectives and nouns in small letters. */
function endOfNoun({tokens, partOf, passageOf}: Layout, from: number): number {
  let at = from
  while (partOf(at) === 'ADJ') at++
  if (partOf(at) !== 'NOUN') return from
  while (partOf(at) === 'NOUN' && passageOf[at] === undefined && tokens[at]?.kind === 'word') at++
  return at
}

const leadsToDeed: ReadonlySet<string> = new Set(['to', 'that'])

/** `that`, or a day or a place before it. */
function leadsToThat(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5 && tokens[at]?.kind === 'word'; at++) if (tokens[at]?.lower === 'that') return true
  return false
}

/** told “Taal at Noon” it held: a title, and the sentence goes on with a clause. */
const isProgramme = (layout: Layout, {last}: Stretch, show: Passage): boolean =>
  isTitle(layout, show) && holdsClause(layout, {first: show.close + 1, last})
