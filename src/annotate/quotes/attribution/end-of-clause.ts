import {lowerAt, textAt} from '../../../text/cursor.ts'
import {openingSubordinators, relativeWords} from '../../../vocabulary/english/clause-words.ts'
import {coordinators, formsOfBe, pastsOnly} from '../../../vocabulary/english/function-words.ts'
import {asideOpeners, asideWords, cueOrder} from '../../../vocabulary/speech/attribution-words.ts'
import {type CueForm, cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import {isTaggedVerb} from '../grammar/is-tagged-verb.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {isPausingDash} from '../passages/punctuation.ts'
import type {TokenSpan} from './cue.ts'
import {closesAside, isRebuttal} from './dash-ends-content.ts'
import {contrastsTold, goesOn, sharesToldSubject} from './goes-on-told.ts'
import {isAppositionAtEnd} from './is-apposition-at-end.ts'
import {isOpenSubject} from './is-open-subject.ts'
import {isTrailing} from './is-trailing.ts'
import {beforeOccasion, tellsOccasion} from './occasions.ts'
import {opensReport, othersSay} from './others-say.ts'
import {isFiniteCue, isNextCue, takesOver} from './takes-over.ts'

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
    const comma = token.text === ',' || isPausingDash(tokens, at) || /^[;:]$/.test(token.text)
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
        (left && !isOpenSubject(layout, from, at) && !isCleft(layout, from, at)) ||
        isRebuttal(layout, stretch, from, at) ||
        (/^[;:]$/.test(token.text) && opensReport(layout, stretch, next)) ||
        (token.text === ',' && isAppositionAtEnd(layout, {first: from, last: at}, stretch.last)) ||
        tellsOccasion(layout, stretch, next) ||
        isOwnTurn(layout, next) ||
        (closed && isOwnDeed(layout, next))
      ) {
        last = at
        break
      }
    }
    // said it held before claiming that it leaks: the next thing somebody said.
    if (cueOrder.has(token.lower) && lowerAt(tokens, at + 2) === 'that' && isSaying(lowerAt(tokens, at + 1))) {
      last = at
      break
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

/** said it leaked|, before turning to the road: what the speaker did next. */
const isOwnTurn = ({tokens, partOf}: Layout, at: number): boolean =>
  /^(?:before|after)$/.test(lowerAt(tokens, at)) && partOf(at + 1) === 'VERB' && lowerAt(tokens, at + 1).endsWith('ing')

const isSaying = (lower: string): boolean => {
  const verb = cueVerbs.get(lower)
  return verb?.form === 'ing' && (verb.groups.has('saying') || verb.groups.has('telling'))
}

/** `it was the host, not the guest,|who had been wrong`: the clause opened with what the relative tells of. */
const isCleft = ({tokens}: Layout, from: number, comma: number): boolean =>
  lowerAt(tokens, from) === 'it' &&
  formsOfBe.has(lowerAt(tokens, from + 1)) &&
  tokens.slice(from + 2, comma).some(({lower}) => lower === 'not') &&
  lowerAt(tokens, comma + 1) === 'who'

/** `said it “leaks,”|and bragged about the new one`: behind closed marks a verb of the past is what the speaker did. */
const isOwnDeed = ({tokens, partOf}: Layout, at: number): boolean =>
  coordinators.has(lowerAt(tokens, at)) &&
  partOf(at + 1) === 'VERB' &&
  (/ed$/.test(lowerAt(tokens, at + 1)) || pastsOnly.has(lowerAt(tokens, at + 1)))

/** told the court that the harbour master, Ben Diaz,|had told her; said the ruling, which others made,|shows it: what has no verb yet is the subject of the cue behind it. */
function isSubjectOfCue(layout: Layout, stretch: Stretch, before: TokenSpan, next: number): boolean {
  if (!isFiniteCue(layout, next, stretch)) return false
  // says teachers, too, have complained: the word between two commas parts them not from their verb.
  if (asideWords.has(lowerAt(layout.tokens, before.last - 1)) && textAt(layout.tokens, before.last - 2) === ',')
    return !holdsClause(layout, before)
  const opener = lowerAt(layout.tokens, before.first - 1)
  const relative = layout.tokens.slice(before.first, before.last).some(({lower}) => relativeWords.has(lower))
  return ((relative || opener === 'that') && !holdsClause(layout, before)) || isInSubordinate(layout, before)
}

/** closed after its owner, the trader Ben Diaz,|decided to leave: between commas stands what tells of a subject that has no verb yet. */
function isInSubordinate(layout: Layout, {first, last}: TokenSpan): boolean {
  const {tokens, passageOf} = layout
  let commas = 0
  for (let at = last - 1; at > first && passageOf[at] === undefined; at--) {
    if (isTaggedVerb(layout, at)) return false
    if (tokens[at]?.text === ',') commas++
    if (commas === 1 && openingSubordinators.has(lowerAt(tokens, at))) return true
  }
  return false
}
