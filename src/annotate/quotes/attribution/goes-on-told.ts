import {lowerAt} from '../../../text/cursor.ts'
import {relativeWords} from '../../../vocabulary/english/clause-words.ts'
import {
  auxiliaries,
  irregularPasts,
  pastsOnly,
  prepositions,
  subjectPronouns,
} from '../../../vocabulary/english/function-words.ts'
import {
  behindBut,
  contrastsOfTold,
  laterModals,
  onlyPastAuxiliaries,
} from '../../../vocabulary/speech/attribution-words.ts'
import {type CueGroup, cueVerbs, silentGroups} from '../../../vocabulary/speech/cue-verbs.ts'
import {isTaggedVerb} from '../grammar/is-tagged-verb.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {canSpeak} from '../speaker/can-speak.ts'
import {phraseFrom} from '../speaker/phrase-from.ts'
import type {TokenSpan} from './cue.ts'

/**
 * `said she was tired and|wanted a wall`, `said he voted for Ruiz and|wrote in Diaz`: a verb behind `and` that says
 * nothing by itself is the second half of what is told, where its subject is somebody and its verb as plainly past as the
 * first. `said the dam leaked and hoped for rain`, `said she would go and hoped for rain`: the hope is the speaker's own.
 * `told` ends at the `and`.
 */
export function sharesToldSubject(layout: Layout, told: TokenSpan, at: number): boolean {
  const {tokens} = layout
  const verb = cueVerbs.get(lowerAt(tokens, at))
  if (verb?.form !== 'past' || !(isSilent(verb.groups) || isVote(layout, at))) return false
  const subject = subjectOf(layout, told)
  if (!subject) return false
  const finite = firstFinite(layout, {first: subject.last, last: told.last})
  if (finite === undefined) return false
  const lower = lowerAt(tokens, finite)
  return onlyPastAuxiliaries.has(lower) || (!auxiliaries.has(lower) && isPast(lower))
}

/** Verbs of thinking, wanting and siding, of which nothing need be said: not `warned`, `called`, `condemned`. */
const isSilent = (groups: ReadonlySet<CueGroup>): boolean => [...groups].every((group) => silentGroups.has(group))

/** `wrote in Ben Diaz in May`: the name of somebody voted for, and no clause or marks of something written. */
function isVote(layout: Layout, at: number): boolean {
  const {tokens, passageOf} = layout
  if (lowerAt(tokens, at) !== 'wrote' || lowerAt(tokens, at + 1) !== 'in' || !tokens[at + 2]?.capital) return false
  for (let next = at + 2; tokens[next] && tokens[next]?.kind !== 'mark'; next++)
    if (passageOf[next] !== undefined || lowerAt(tokens, next) === 'that' || isTaggedVerb(layout, next)) return false
  return true
}

/** The subject a told clause opens with, if it is somebody. */
function subjectOf(layout: Layout, {first, last}: TokenSpan): TokenSpan | undefined {
  const lower = lowerAt(layout.tokens, first)
  if (subjectPronouns.has(lower))
    return lower === 'it' || isOfAnother(layout, first) ? undefined : {first, last: first + 1}
  const phrase = phraseFrom(layout, first, last)
  return phrase && canSpeak(layout, phrase) ? phrase : undefined
}

/** `She said he lied and wanted him out`: two pronouns, and the wish is hers as well as his. */
function isOfAnother({tokens}: Layout, at: number): boolean {
  const cue = lowerAt(tokens, at - 1) === 'that' ? at - 2 : at - 1
  const speaker = lowerAt(tokens, cue - 1)
  return subjectPronouns.has(speaker) && speaker !== lowerAt(tokens, at)
}

/**
 * `said Ruiz would win the hills, while|Diaz would win the coast`, `said it would hold, but|the wall would not`, `said he will stay,
 * but|beyond that, he does not know`: the clause behind a word of contrast is told as well where its verb repeats that of
 * the first, or is none that a reporter tells the past in. `said it held, while|Ruiz was away`: the reporter's. `told` ends at the comma.
 */
export function contrastsTold(layout: Layout, told: TokenSpan, at: number, end: number): boolean {
  const {tokens, passageOf, partOf} = layout
  const contrast = lowerAt(tokens, at)
  if (!contrastsOfTold.has(contrast)) return false
  const from = pastOpening(layout, at + 1, end)
  if (contrast === 'while' && repeatsCue(layout, told, from)) return true
  const finite = firstFinite(layout, {first: from, last: end})
  if (finite === undefined || finite === from || passageOf[from] !== undefined) return false
  // while Diaz would say that: another cue
  for (let next = from; next < end; next++) if (isSpokenAt(layout, next)) return false
  const lower = lowerAt(tokens, finite)
  const repeats = laterModals.has(lower) || (contrast !== 'but' && partOf(finite) === 'VERB')
  if (repeats && holdsWord(layout, told, lower)) return true
  const pronoun = lowerAt(tokens, from)
  return (
    contrast === 'but' &&
    subjectPronouns.has(pronoun) &&
    pronoun === lowerAt(tokens, told.first) &&
    auxiliaries.has(lower) &&
    !onlyPastAuxiliaries.has(lower)
  )
}

/** Past `beyond that,` of `but beyond that, he`: a short phrase a preposition opens. */
function pastOpening({tokens, passageOf}: Layout, from: number, end: number): number {
  if (!prepositions.has(lowerAt(tokens, from))) return from
  for (let at = from + 1; at < Math.min(end, from + 6) && passageOf[at] === undefined; at++)
    if (tokens[at]?.text === ',') return at + 1
  return from
}

/** `more than half support Ruiz, while|very few support Diaz`: the tagger may take the verb for a noun. */
function repeatsCue(layout: Layout, told: TokenSpan, from: number): boolean {
  for (let at = from; at < from + 5 && layout.passageOf[at] === undefined; at++) {
    const verb = cueVerbs.get(lowerAt(layout.tokens, at))
    if (verb) return isSilent(verb.groups) && holdsWord(layout, told, lowerAt(layout.tokens, at))
  }
  return false
}

function isSpokenAt({tokens, partOf}: Layout, at: number): boolean {
  const verb = partOf(at) === 'VERB' ? cueVerbs.get(lowerAt(tokens, at)) : undefined
  return verb !== undefined && (verb.groups.has('saying') || verb.groups.has('telling'))
}

function holdsWord(layout: Layout, {first, last}: TokenSpan, lower: string): boolean {
  for (let at = first + 1; at < last; at++)
    if (lowerAt(layout.tokens, at) === lower && layout.passageOf[at] === undefined) return true
  return false
}

/** The first finite verb of a stretch that no relative clause has. */
function firstFinite(layout: Layout, {first, last}: TokenSpan): number | undefined {
  const {tokens, passageOf} = layout
  for (let at = first; at < last; at++) {
    const lower = lowerAt(tokens, at)
    if (passageOf[at] !== undefined || relativeWords.has(lower)) return undefined
    if (isTaggedVerb(layout, at) && !lower.endsWith('ing') && lowerAt(tokens, at - 1) !== 'to') return at
  }
  return undefined
}

const isPast = (lower: string): boolean => pastsOnly.has(lower) || irregularPasts.has(lower) || lower.endsWith('ed')

/**
 * `…, but that it will hold`, `but not in June`, `but would be mended`, `which “will help us all”`: what `but` adds without a
 * subject is said as well, and marks that no other cue claims.
 */
export function goesOn({tokens, passageOf, partOf}: Layout, stretch: Stretch, at: number): boolean {
  const next = lowerAt(tokens, at + 1)
  if (next === 'that') return true
  const but = lowerAt(tokens, at) === 'but' && behindBut.has(next)
  for (let ahead = at + 1; ahead < stretch.last; ahead++) {
    if (passageOf[ahead] !== undefined) return true
    // but now that it holds, growers say: another cue.
    const verb = cueVerbs.get(lowerAt(tokens, ahead))
    if (verb && (!but || (verb.groups.has('saying') && partOf(ahead) === 'VERB'))) return false
    if (tokens[ahead]?.text === ',' && !but) return false
  }
  return but
}
