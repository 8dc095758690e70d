import {lowerAt, lowerOf, textAt} from '../../../text/cursor.ts'
import {adverbs, auxiliaries, coordinators, pastsOnly} from '../../../vocabulary/english/function-words.ts'
import {asideOpeners, behindBut, contrastOpeners, departures} from '../../../vocabulary/speech/attribution-words.ts'
import {type CueForm, cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import {skipCircumstances} from '../grammar/skip-circumstances.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {isCloser} from '../passages/punctuation.ts'
import type {Cue, TokenSpan} from './cue.ts'
import {closesAside, isRebuttal} from './dash-ends-content.ts'
import {contrastsTold, sharesToldSubject} from './goes-on-told.ts'
import {isAppositionAtEnd} from './is-apposition-at-end.ts'
import {isOpenSubject} from './is-open-subject.ts'
import {isTrailing} from './is-trailing.ts'
import {beforeOccasion, tellsOccasion} from './occasions.ts'
import {opensReport, othersSay} from './others-say.ts'

/**
 * What stands right of a cue as its content: `said on Monday that the dam held, adding …` gives `the dam held`. Silent
 * where nothing but circumstances follow: `… , Ruiz said on Monday.`
 */
export function contentRightOf(cue: Cue, from = cue.end): TokenSpan | undefined {
  const {layout, stretch} = cue
  // told Diaz to leave, asked them to stay: what is asked for begins with `to`.
  if (from > cue.end && layout.tokens[from]?.lower === 'to') return contentFrom(cue, from)
  const start = skipCircumstances(layout, stretch, from)
  if (start === undefined) return conceded(cue, from)
  // responded with chants of “Mend it” until she left: the marks are part of the phrase.
  const marks = layout.passageOf[start]
  if (marks && lowerAt(layout.tokens, start - 1) === 'of' && !isClosedBefore(layout, stretch, marks.close))
    return undefined
  return contentFrom(cue, start)
}

/** `said while they respect the vote, it changes nothing`: a clause under another one opens what is said. */
function conceded(cue: Cue, from: number): TokenSpan | undefined {
  if (!contrastOpeners.has(lowerAt(cue.layout.tokens, from))) return undefined
  const content = contentFrom(cue, from)
  return content && holdsClause(cue.layout, content) ? content : undefined
}

/** The content that begins at `start` and ends where the clause ends. */
export function contentFrom({layout, stretch, verb}: Cue, from: number): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  let start = pastLead(layout, stretch, from)
  // said, “It held,” before leaving: the marks are the content, whatever follows them.
  const passage = passageOf[start]
  const stands = passage && passage.open === start && isClosedBefore(layout, stretch, passage.close)
  if (passage && stands) return {first: passage.open, last: passage.close + 1}
  const last = endOfClause(layout, stretch, start, verb.groups.has('labelling') ? undefined : verb.form)
  while (
    start < last &&
    tokens[start]?.kind === 'mark' &&
    passageOf[start] === undefined &&
    tokens[start]?.text !== '$'
  )
    start++
  return last > start ? {first: start, last} : undefined
}

/**
 * `wrote back: | “It held.”`, `said of the dam, | “It held.”`: a few words without a verb before a comma or colon and marks
 * lead to the content.
 */
function pastLead(layout: Layout, stretch: Stretch, from: number): number {
  const {tokens, passageOf} = layout
  for (let at = from; at < Math.min(stretch.last, from + 7); at++) {
    const passage = passageOf[at]
    if (!passage) continue
    const leads = at > from + 1 && /^[,:]$/.test(textAt(tokens, at - 1)) && isCloser(tokens[passage.close - 1])
    return leads && !holdsClause(layout, {first: from, last: at - 1}) ? at : from
  }
  return from
}

/** Whether a passage ends its statement: `“It held.”`, `“It held,” …`, `“Hold it” when …`, not `“held” for a day`. */
function isClosedBefore({tokens}: Layout, stretch: Stretch, close: number): boolean {
  const inside = textAt(tokens, close - 1)
  const next = tokens[close + 1]
  if (close + 1 >= stretch.last) return true
  return /^[.!?,…]$/.test(inside) || /^[,.;:—–―]$/.test(next?.text ?? '') || departures.has(lowerOf(next))
}

/**
 * Where a clause that began at `from` ends (exclusive): the end of its sentence, or earlier where a new cue takes
 * over: `…, adding that`, `… and warned`, `…, according to`, `…, but Diaz said`.
 */
export function endOfClause(layout: Layout, stretch: Stretch, from: number, form?: CueForm): number {
  const {tokens, passageOf} = layout
  let last = stretch.last
  for (let at = from + 1; at < stretch.last; at++) {
    const inside = passageOf[at]
    if (inside) {
      at = inside.close
      continue
    }
    const token = tokens[at]
    if (!token) break
    if (closesAside(layout, stretch, from, at)) {
      last = at
      break
    }
    const comma = token.text === ',' || token.text === '—' || token.text === '–' || token.text === ';'
    const closed = passageOf[at - 1] !== undefined && /[,.!?]/.test(textAt(tokens, at - 2))
    if (comma || closed) {
      const next = comma ? at + 1 : at
      // “ends in June,” referring to the lease: behind closed marks a participle is the reporter's.
      if (
        closed &&
        passageOf[next] === undefined &&
        holdsClause(layout, {first: from, last: at}) &&
        (/ing$/.test(lowerAt(tokens, next)) || asideOpeners.has(lowerAt(tokens, next)))
      ) {
        last = at
        break
      }
      // said that it leaks, but that it will hold: the second that goes on with what is said.
      const left =
        token.text === ',' &&
        asideOpeners.has(lowerAt(tokens, next)) &&
        !goesOn(layout, stretch, next) &&
        !contrastsTold(layout, {first: from, last: at}, next, stretch.last)
      if (
        (takesOver(layout, stretch, next) && !isSubjectOfCue(layout, stretch, {first: from, last: at}, next)) ||
        (left && !isOpenSubject(layout, from, at)) ||
        isRebuttal(layout, stretch, at) ||
        (token.text === ';' && opensReport(layout, stretch, next)) ||
        (token.text === ',' && isAppositionAtEnd(layout, {first: from, last: at}, stretch.last)) ||
        tellsOccasion(layout, stretch, next) ||
        (closed && isOwnDeed(layout, next))
      ) {
        last = at
        break
      }
    }
    if (
      coordinators.has(token.lower) &&
      ((isNextCue(layout, at + 1, stretch, form) && !sharesToldSubject(layout, {first: from, last: at}, at + 1)) ||
        othersSay(layout, stretch, at + 1))
    ) {
      last = at
      break
    }
  }
  while (last > from && isTrailing(layout, last - 1)) last--
  return beforeOccasion(layout, from, last)
}

/**
 * `…, but that it will hold`, `but not in June`, `but would be mended`, `which “will help us all”`: what `but` adds without a
 * subject is said as well, and marks that no other cue claims.
 */
function goesOn({tokens, passageOf, partOf}: Layout, stretch: Stretch, at: number): boolean {
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

/** `said it “leaks,”|and bragged about the new one`: behind closed marks a verb of the past is what the speaker did. */
const isOwnDeed = ({tokens, partOf}: Layout, at: number): boolean =>
  coordinators.has(lowerAt(tokens, at)) &&
  partOf(at + 1) === 'VERB' &&
  (/ed$/.test(lowerAt(tokens, at + 1)) || pastsOnly.has(lowerAt(tokens, at + 1)))

/** Whether a new attribution begins here, after a comma: `adding`, `according to`, `but Diaz said`, `while she denied`. */
export function takesOver(layout: Layout, stretch: Stretch, from: number): boolean {
  const {tokens} = layout
  let at = from
  const token = tokens[at]
  if (!token) return false
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return true
  while (adverbs.has(lowerAt(tokens, at)) || /ly$/.test(lowerAt(tokens, at))) at++
  if (cueVerbs.get(lowerAt(tokens, at))?.form === 'ing' || isFiniteCue(layout, at, stretch)) return true
  if (!coordinators.has(lowerAt(tokens, at)) && !contrastOpeners.has(lowerAt(tokens, at))) return false
  at++
  if (isFiniteCue(layout, at, stretch) || cueVerbs.get(lowerAt(tokens, at))?.form === 'ing') return true
  // but Ana Ruiz said: a name or a short phrase, then a cue.
  for (let step = at; step < Math.min(stretch.last, at + 7); step++) {
    const next = tokens[step]
    // and Ben Diaz, the mayor, said: what two commas set off stands between.
    if (next?.text === ',' && step > at) return isFiniteCue(layout, behindApposition(layout, stretch, step), stretch)
    if (!next || (next.kind === 'mark' && next.text !== '.')) return false
    if (step > at && isFiniteCue(layout, step, stretch)) return true
  }
  return false
}

/** Behind the comma that closes what a comma opens, no verb between them; `comma` itself where none does. */
function behindApposition({tokens, partOf, passageOf}: Layout, {last}: Stretch, comma: number): number {
  for (let at = comma + 1; at < Math.min(last, comma + 16); at++) {
    if (passageOf[at] !== undefined || partOf(at) === 'VERB' || partOf(at) === 'AUX') return comma
    if (tokens[at]?.text === ',') return at + 1
  }
  return comma
}

/** A second cue; in `said the plan leaks and depicts a dream` the present belongs to the plan, since who `said` does not change tense. */
const isNextCue = (layout: Layout, at: number, stretch: Stretch, form: CueForm | undefined): boolean =>
  isFiniteCue(layout, at, stretch) && !(form === 'past' && cueVerbs.get(lowerAt(layout.tokens, at))?.form === 'third')

/** A cue verb in a finite form, adverbs before it passed over. */
function isFiniteCue({tokens, passageOf, partOf}: Layout, from: number, stretch: Stretch): boolean {
  let at = from
  while (
    at < stretch.last &&
    (adverbs.has(lowerAt(tokens, at)) || auxiliaries.has(lowerAt(tokens, at)) || /ly$/.test(lowerAt(tokens, at)))
  )
    at++
  if (at >= stretch.last || passageOf[at] !== undefined) return false
  const verb = cueVerbs.get(lowerAt(tokens, at))
  // real or alleged faults: an adjective is no cue.
  return verb !== undefined && (verb.form === 'past' || verb.form === 'third') && partOf(at) !== 'ADJ'
}

/** told the court that the harbour master, Ben Diaz,|had told her: what has no verb yet is the subject of the cue behind it. */
function isSubjectOfCue(layout: Layout, stretch: Stretch, before: TokenSpan, next: number): boolean {
  return (
    lowerAt(layout.tokens, before.first - 1) === 'that' &&
    isFiniteCue(layout, next, stretch) &&
    !holdsClause(layout, before)
  )
}
