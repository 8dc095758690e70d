import {lowerAt, textAt} from '../../../text/cursor.ts'
import {coordinators} from '../../../vocabulary/english/function-words.ts'
import {documents, portions, recordings} from '../../../vocabulary/speech/speaker-nouns.ts'
import type {Subject, TokenSpan} from '../attribution/cue.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {isDash} from '../passages/punctuation.ts'
import {canSpeak} from '../speaker/can-speak.ts'
import {phraseFrom} from '../speaker/phrase-from.ts'
import {holdsTaggedVerb, isTaggedVerb} from './is-tagged-verb.ts'
import {clauseBefore} from './phrases/clause-before.ts'

/**
 * The subject that a participle of saying has right before it, and not in the main clause: `…, with Ana Ruiz saying that it held`,
 * `footage of Ana Ruiz saying it`, `blamed Ana Ruiz for saying it`. `nobody` of `the share of growers saying it`: a count.
 */
export function subjectOfParticiple(layout: Layout, stretch: Stretch, at: number): Subject | 'nobody' | undefined {
  const {tokens, passageOf} = layout
  if (lowerAt(tokens, at - 1) === 'for') return objectBefore(layout, stretch, at - 1)
  for (let before = at - 1; before > Math.max(stretch.first, at - longest); before--) {
    const token = tokens[before]
    if (!token || passageOf[before] !== undefined || (token.kind === 'mark' && token.text !== '.')) return undefined
    if (isTaggedVerb(layout, before)) return undefined
    const phrase = {first: before + 1, last: pastAdverbs(layout, before + 1, at)}
    if (token.lower === 'with' && setsOff(layout, before - 1)) return named(layout, phrase)
    if (token.lower !== 'of') continue
    const noun = lowerAt(tokens, before - 1)
    if (portions.has(noun)) return 'nobody'
    if (recordings.has(noun)) return named(layout, phrase)
  }
  return undefined
}

/** In tokens: `with the campaign of the former senator from Taal saying`. */
const longest = 14

/** `…, with Ruiz saying`, `… – with Ruiz saying`, `… and with Ruiz saying`: not `met with Ruiz, saying`. */
const setsOff = ({tokens}: Layout, at: number): boolean =>
  textAt(tokens, at) === ',' || isDash(tokens[at]) || coordinators.has(lowerAt(tokens, at))

function pastAdverbs({partOf}: Layout, first: number, last: number): number {
  let end = last
  while (end > first + 1 && partOf(end - 1) === 'ADV') end--
  return end
}

const named = (layout: Layout, phrase: TokenSpan): Subject | undefined =>
  phrase.last > phrase.first && !documents.has(lowerAt(layout.tokens, phrase.last - 1)) && canSpeak(layout, phrase)
    ? {...phrase, shared: true}
    : undefined

/** `slammed Ben Diaz as aloof|for saying`, `thanked the crew|for saying`: whom the verb before is done to. */
function objectBefore(layout: Layout, {first}: Stretch, end: number): Subject | 'nobody' | undefined {
  const {tokens, passageOf, partOf} = layout
  for (let verb = end - 1; verb > first && passageOf[verb] === undefined; verb--) {
    if (tokens[verb]?.kind === 'mark' && tokens[verb]?.text !== '.') return undefined
    // said Diaz, the mayor, is “wrong” for saying: the marks hide who it is.
    if (passageOf[verb - 1] !== undefined) return 'nobody'
    if (partOf(verb) !== 'VERB') continue
    const object = phraseFrom(layout, verb + 1, end)
    const was = partOf(verb - 1) === 'AUX'
    return object && !was && canSpeak(layout, object) ? {...object, shared: true} : undefined
  }
  return undefined
}

/**
 * `Ruiz charged the crew and Diaz fired its chief, saying that it slept`: behind a comma a participle goes on with the clause it
 * follows, which has a subject of its own. Not where words have been told before: `Ruiz said it held and Diaz left, adding that`.
 */
export function subjectOfSecondClause(layout: Layout, stretch: Stretch, at: number): Subject | undefined {
  const second = clauseBefore(layout, stretch, at, coordinators)
  // Ruiz and Diaz left, saying: of two who do the same neither stands alone.
  return second && holdsTaggedVerb(layout, {first: stretch.first, last: second.opener})
    ? {...second.subject, shared: true}
    : undefined
}
