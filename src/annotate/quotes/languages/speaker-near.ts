import type {Reading} from '../../../text/reading.ts'
import type {Token} from '../../../text/tokens.ts'
import type {SpeechOfLanguage} from '../../../vocabulary/languages/speech-of-language.ts'
import {nameParticles} from '../../../vocabulary/names/name-particles.ts'
import type {TokenSpan} from '../attribution/cue.ts'

/** Where a speaker is looked for: the words of a language, the tokens of the article. */
export interface Place {
  readonly reading: Reading
  readonly speech: SpeechOfLanguage
}

/** Who a cue gives: the tokens of a name, or a pronoun that means whoever spoke before. */
export type SpeakerNear = {readonly name: TokenSpan} | {readonly pronoun: TokenSpan}

/** How many words may stand between a cue and its name: `el concejal de Pesca y presidente de la lonja, Fermín Zubiaur`. */
const farthest = 14

/**
 * The speaker behind a cue, to the end of its sentence: `dijo la alcaldesa, Ana Ruiz`, `a déclaré le maire Ana Ruiz`,
 * `sagte Landrätin Ana Ruiz`, `sagte sie`. Nobody where the words lead elsewhere first: `dijo a la prensa`.
 */
export function speakerBehind(place: Place, from: number, limit: number): SpeakerNear | undefined {
  const {reading, speech} = place
  const {tokens} = reading
  let comma = false
  let away = false
  for (let at = from; at < Math.min(limit, from + farthest); at++) {
    const token = tokens[at]
    if (!token) return undefined
    if (token.text === ',') {
      // “…”, dijo, y se marchó: what stands behind a bare comma goes on otherwise.
      if (comma || away || at === from) return undefined
      comma = true
      continue
    }
    if (token.kind !== 'word') return undefined
    const word = wordOf(token)
    if (at === from && speech.pronouns.has(word)) return {pronoun: {first: at, last: at + 1}}
    if (speech.times.has(word)) continue
    // a la prensa la alcaldesa: an article that is not the preposition's own leads back to who speaks.
    if (away && speech.articles.has(word) && !speech.away.has(tokens[at - 1]?.lower ?? '')) away = false
    else if (away) continue
    if (token.capital) {
      const run = nameAt(place, at, limit)
      if (!run) return undefined
      if (!belongsToNoun(place, at, run)) return {name: run}
      // el concejal de Pesca, Fermín Zubiaur: a capital that a noun owns is part of an office.
      if (!speech.of.has(wordBefore(tokens, at))) return undefined
      at = run.last - 1
      continue
    }
    if (comma && !nameFollows(tokens, at)) return undefined
    if (at > from && (speech.that.has(word) || isVerb(speech, token))) return undefined
    if (speech.away.has(word) && !(at === from && speech.articles.has(word))) away = true
  }
  return undefined
}

/**
 * The speaker whose name ends right before a cue: `La alcaldesa, Ana Ruiz, dijo`, `Ana Ruiz, alcaldesa de la isla, dijo`,
 * `Landrätin Ana Ruiz sagte`. In `El marido de Ana Ruiz dijo` it is somebody else.
 */
export function speakerBefore(place: Place, cue: number, first: number): SpeakerNear | undefined {
  const {tokens} = place.reading
  const {speech} = place
  let at = beforeBrackets(tokens, cue - 1, first)
  if (tokens[at]?.text === ',') {
    // An apposition, or the name alone between commas.
    const comma = lastComma(tokens, at - 1, first)
    // Ana Ruiz, Chefin der Stadtwerke, sagte: German offices have capitals.
    const office = tokens[comma + 1]
    const apposition = comma > first && (!office?.capital || (speech.capitalNouns && isCalling(speech, office)))
    at = apposition ? comma - 1 : at - 1
  }
  if (at === first && speech.pronouns.has(tokens[at]?.lower ?? '')) return {pronoun: {first: at, last: at + 1}}
  const last = at + 1
  while (at > first && isNameLike(tokens[at - 1], tokens[at - 2])) at--
  // Der Förster Max Adam: the article that opens a sentence has a capital, too.
  while (at < last && opensNoName(place, tokens[at])) at++
  const run = nameAt(place, at, last)
  if (!run || run.last !== last || belongsToNoun(place, at, run)) return undefined
  // La hija del alcalde Ana Ruiz dijo: of what stands before the name only a plain office is hers.
  if (tokens[run.first - 1]?.text === ',') return {name: run}
  for (let before = first; before < run.first; before++)
    if (speech.of.has(tokens[before]?.lower ?? '')) return undefined
  return {name: run}
}

/** Whether an article or an `of` right before the name gives it to something else: `la Policía`, `el marido de Ana Ruiz`. */
function belongsToNoun({reading: {tokens}, speech}: Place, start: number, run: TokenSpan): boolean {
  const before = wordBefore(tokens, start)
  // der Sprecher Max Adam: in front of an office the article is the office's.
  return speech.of.has(before) || (run.first === start && speech.articles.has(before))
}

/** The word before a place; of `d'Ana` and `l'Élysée` what is elided. */
function wordBefore(tokens: readonly Token[], at: number): string {
  const elided = /^(?<elided>\p{L}{1,2})['’]\p{Lu}/u.exec(tokens[at]?.text ?? '')?.groups?.elided
  return (elided ?? tokens[at - 1]?.text ?? '').toLowerCase()
}

const opensNoName = ({speech}: Place, token: Token | undefined): boolean =>
  token !== undefined && (speech.articles.has(token.lower) || (nameParticles.has(token.lower) && !token.capital))

/** `Klaas Wendehorst (parteilos) erklärte`: what stands in brackets is passed over. */
function beforeBrackets(tokens: readonly Token[], at: number, first: number): number {
  if (tokens[at]?.text !== ')') return at
  let open = at
  while (open > first && tokens[open]?.text !== '(') open--
  return open - 1
}

/** The word without what is elided before it: `éleveuse` of `l'éleveuse`. */
const wordOf = ({lower}: Token): string => lower.replace(/^\p{L}{1,2}['’](?=\p{L})/u, '')

export const isVerb = ({verbs}: SpeechOfLanguage, {lower, capital}: Token): boolean =>
  !capital && verbs.has(lower.replace('’', "'"))

/** A name from `at` on, offices in capitals left out: `Detlef Knorr` of `Landrat Detlef Knorr`. At most four words. */
function nameAt(place: Place, at: number, limit: number): TokenSpan | undefined {
  const {tokens} = place.reading
  let first = at
  while (first < limit && isCalling(place.speech, tokens[first])) first++
  const words: number[] = []
  for (let next = first; next < limit; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word') break
    if (isNameWord(token)) words.push(next)
    else if (words.length === 0 || !nameParticles.has(token.lower) || !tokens[next + 1]?.capital) break
  }
  // der Laternenputzer Horst Adam: German has no article before a name, and the first of three words is what he is.
  const [, second = at] = words
  if (
    place.speech.capitalNouns &&
    words.length === 3 &&
    first === at &&
    place.speech.articles.has(wordBefore(tokens, at))
  )
    return {first: second, last: (words.at(-1) ?? at) + 1}
  return words.length > 0 && words.length < 5 ? {first, last: (words.at(-1) ?? at) + 1} : undefined
}

const isNameWord = (token: Token): boolean => token.capital && (!token.allCaps || /^\p{Lu}\.$/u.test(token.text))

const isNameLike = (token: Token | undefined, before: Token | undefined): boolean =>
  token?.kind === 'word' && (isNameWord(token) || (nameParticles.has(token.lower) && before?.capital === true))

function isCalling({callings, callingEndings}: SpeechOfLanguage, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const word = token.lower.replace(/\.$/, '')
  return callings.has(word) || (word.length > 6 && callingEndings.some((ending) => word.endsWith(ending)))
}

function lastComma(tokens: readonly Token[], from: number, first: number): number {
  let at = from
  while (at > first && tokens[at]?.text !== ',') at--
  return at
}

const nameFollows = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true || tokens[at + 1]?.capital === true || /['’]/.test(tokens[at]?.text ?? '')
