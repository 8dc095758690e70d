import {lowerAt, textAt} from '../../../text/cursor.ts'
import type {Token} from '../../../text/tokens.ts'
import {numberWords} from '../../../vocabulary/dates/number-words.ts'
import {
  auxiliaries,
  determiners,
  irregularPasts,
  objectPronouns,
  possessives,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../../../vocabulary/english/function-words.ts'
import {afterNouns} from '../../../vocabulary/speech/attribution-words.ts'
import {alsoNouns, cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {documents} from '../../../vocabulary/speech/speaker-nouns.ts'
import {agentlessPlurals, countingNouns, speakingNouns, standAlone} from '../../../vocabulary/speech/speaking-nouns.ts'
import {mannerPrepositions, percentNouns} from '../../../vocabulary/speech/words-behind-cues.ts'
import {isFree, kind, kindsOf} from '../../names/word-kinds.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {stretchAt} from '../grammar/stretch-at.ts'
import type {Layout} from '../passages/layout.ts'
import {isDash} from '../passages/punctuation.ts'
import {headOf} from './head-of.ts'
import {meansPerson} from './means-person.ts'

/**
 * Whether a mention is a noun phrase that can have said something: `the harbour board`, `two of the crew`, `a report
 * by the ministry`, `Chen`; not `India has four`, `Ignorance`, `gold`, `the company won a bid`.
 */
export function canSpeak(layout: Layout, mention: TokenSpan): boolean {
  const {tokens} = layout
  const opener = tokens[mention.first]
  if (!opener || holdsVerb(tokens, mention)) return false
  if (isShareOf(layout, mention) || isManner(layout, mention)) return false
  if (mention.last - mention.first > 1 && isClauseOpener(opener)) return false
  return headSpeaks(layout, mention)
}

/** more than half – 55 percent – of|growers: whom a number before counts. */
const isShareOf = ({tokens}: Layout, {first}: TokenSpan): boolean =>
  lowerAt(tokens, first - 1) === 'of' && (isDash(tokens[first - 2]) || percentNouns.has(lowerAt(tokens, first - 2)))

/** An engineer she spoke to on|camera said, a man in|court said: how or where, and not who. */
const isManner = ({tokens, partOf}: Layout, {first, last}: TokenSpan): boolean =>
  last - first === 1 &&
  partOf(first - 1) === 'ADP' &&
  mannerPrepositions.has(lowerAt(tokens, first - 1)) &&
  partOf(first) === 'NOUN' &&
  !tokens[first]?.capital &&
  !meansPerson(lowerAt(tokens, first)) &&
  !/[^s]s$/.test(lowerAt(tokens, first))

/** `which the judge`, `them they are`, `that the dam`: the words run on from another clause. */
const isClauseOpener = ({lower, capital, allCaps, text}: Token): boolean =>
  !(allCaps && text.length > 1) &&
  ((relatives.has(lower) && lower !== 'that') ||
    subjectPronouns.has(lower) ||
    (objectPronouns.has(lower) && !possessives.has(lower) && !determiners.has(lower)) ||
    (prepositions.has(lower) && !capital && lower !== 'over' && lower !== 'under') ||
    (subordinators.has(lower) && lower !== 'that'))

/** A finite verb before any relative clause: `India has four`, `the firm won a bid`, `Taal believes the quickness`. */
export function holdsVerb(tokens: readonly Token[], {first, last}: TokenSpan): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (!token) return true
    if (token.lower === 'who' || token.lower === 'whose' || token.lower === 'which')
      return at === first && last - at > 1
    if (token.kind === 'possessive' || token.capital) continue
    if (auxiliaries.has(token.lower)) return true
    if (at > first && subjectPronouns.has(token.lower)) return true
    const next = tokens[at + 1]
    const object = at + 1 < last && next !== undefined && opensObject(next)
    if (object && isVerbForm(token, at === first)) return true
    const verb = cueVerbs.get(token.lower)
    if (verb && !alsoNouns.has(token.lower) && (verb.form === 'third' || (verb.form === 'past' && at === first)))
      return true
  }
  return false
}

const opensObject = (token: Token): boolean =>
  determiners.has(token.lower) ||
  possessives.has(token.lower) ||
  (objectPronouns.has(token.lower) && token.lower !== 'us') ||
  token.lower === 'that'

/** `won`, `sold`, `causes`, `noting`: may have an object after it. */
const isVerbForm = ({lower}: Token, opens: boolean): boolean =>
  irregularPasts.has(lower) || /(?:[^e]ed|[^su]s)$/.test(lower) || (opens && lower.endsWith('ing'))

/** Whether the noun at the head of the phrase is one that speaks. */
function headSpeaks(layout: Layout, mention: TokenSpan): boolean {
  const {tokens} = layout
  const head = headOf(layout, mention)
  let end = head.last
  // a professional interviewed by the team: what was done to the head is not the head.
  while (end > head.first + 1 && isParticiple(tokens[end - 1]) && !isArticle(tokens[end - 2])) end--
  // sources familiar with the talks, the people present
  while (end > head.first + 1 && afterNouns.has(lowerAt(tokens, end - 1))) end--
  const noun = tokens[end - 1]
  // 42% say
  if (noun?.text === '%') return true
  if (!noun || noun.kind === 'mark') return noun?.text === '.' && end - head.first > 1
  const counted = tokens[end]?.lower === 'of' && end < mention.last
  // four in ten voters
  if (isCount(noun) && tokens[end]?.lower === 'in' && isCount(tokens[end + 1]))
    return end + 2 >= mention.last || headSpeaks(layout, {first: end + 2, last: mention.last})
  if (counted && onlyCounts(tokens, head.first, end)) {
    const of = {first: end + 1, last: mention.last}
    const opener = tokens[of.first]
    return opener !== undefined && (objectPronouns.has(opener.lower) || headSpeaks(layout, of))
  }
  // nine out of 10
  if (noun.kind === 'number' && tokens[end - 2]?.lower === 'of' && tokens[end - 3]?.lower === 'out') return true
  if (noun.kind === 'number') return speakingNouns.has(lowerAt(tokens, end - 2))
  if (percentNouns.has(noun.lower)) return true
  if (standAlone.has(noun.lower)) return end - head.first <= 3
  if (noun.capital) return isName(layout, head.first, end)
  // The blog fourwinds noted: a paper, and its name in small letters.
  return speaks(noun.lower) || (end - head.first > 1 && documents.has(lowerAt(tokens, end - 2)))
}

const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || token.lower === 'one' || numberWords.has(token.lower))

const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && (/ed$|ing$/.test(token.lower) || irregularPasts.has(token.lower))

/** `the accused`, `his wounded`: here the participle is the noun. */
const isArticle = (token: Token | undefined): boolean =>
  token !== undefined && token.lower !== 'those' && (determiners.has(token.lower) || possessives.has(token.lower))

/** `one`, `30 percent`, `a large number`. */
function onlyCounts(tokens: readonly Token[], first: number, end: number): boolean {
  const noun = tokens[end - 1]
  if (!noun) return false
  return noun.kind === 'number' || countingNouns.has(noun.lower) || standAlone.has(noun.lower) || first === end
}

/** A capitalised word that is no ordinary one with the capital of its sentence: `Chen`, `the Harbour Board`. */
function isName(layout: Layout, first: number, end: number): boolean {
  const noun = layout.tokens[end - 1]
  if (!noun || timeWords.has(noun.lower)) return false
  if (noun.allCaps && noun.text.length > 1) return true
  // Ignorance, he said; Hurdles remain: only a place in the sentence made the capital.
  if (end - first > 1 || !opensSentence(layout, first)) return true
  const bits = kindsOf(noun.lower)
  const ordinary = (bits & kind.english) !== 0 && !isFree(bits)
  return noun.text.length > 1 && (!(ordinary || agentlessPlurals.has(noun.lower)) || speaks(noun.lower))
}

const opensSentence = (layout: Layout, at: number): boolean =>
  layout.stretches[stretchAt(layout, at)]?.first === at || /^[:•]$/.test(textAt(layout.tokens, at - 1))

/** A lower-case noun of the vocabulary, or a plural that is formed as the names of agents are. */
export function speaks(lower: string): boolean {
  if (speakingNouns.has(lower)) return true
  const tail = lower.slice(lower.lastIndexOf('-') + 1)
  if (tail !== lower && speakingNouns.has(tail)) return true
  if (/(?:men|women|man|woman|person|people|-olds?)$/.test(lower)) return true
  if (/(?:ologist|ian|ist)$/.test(lower)) return lower.length > 5
  if (!lower.endsWith('s')) return false
  if (
    speakingNouns.has(lower.slice(0, -1)) ||
    speakingNouns.has(lower.replace(/ies$/, 'y')) ||
    speakingNouns.has(lower.replace(/es$/, ''))
  )
    return true
  return /(?:er|or|ist|ant|ian|ee|eer|ologist)s$/.test(lower) && !agentlessPlurals.has(lower)
}
