import {lowerAt, textAt} from '../../../text/cursor.ts'
import {coordinators} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import type {Layout} from '../passages/layout.ts'
import {isDash} from '../passages/punctuation.ts'
import {type Attribution, type Cue, clauseGroups, type TokenSpan} from './cue.ts'
import {isTrailing} from './is-trailing.ts'

/**
 * What stands left of the subject of a cue as its content: `The dam held, Ruiz said`. It begins where the stretch
 * begins, or where the content of the attribution before ends.
 */
export function contentLeftOf({layout, stretch, before}: Cue, end: number): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  let first = stretch.first
  for (const previous of before) {
    // a dog which attacked a child in May, the paper said: a deed or a verdict is told with the rest.
    if (!mayTell(layout, previous)) continue
    const reached = Math.max(previous.at + 1, previous.mention.last, ...previous.content.map((span) => span.last))
    // Critics believe the dam fell, Ruiz said: content that reaches up to the new mention is part of hers.
    const leftOfCue = previous.content.every((span) => span.last <= previous.at)
    if (reached > first && reached < end && (leftOfCue || reached < end - 2))
      first = leftOfCue ? pastCircumstances(layout, reached, end) : reached
  }
  while (
    first < end &&
    passageOf[first] === undefined &&
    (tokens[first]?.kind === 'mark' || coordinators.has(lowerAt(tokens, first)))
  )
    first++
  // He was blunt: “It fell,” he said. What a colon introduces stands alone, and so does “It fell,” behind a dash.
  const marks = passageOf[end - 1]
  if (marks && marks.open > first && isDash(tokens[marks.open - 1])) first = marks.open
  for (let at = end - 1; at > first; at--) {
    const passage = passageOf[at]
    if (passage) at = passage.open
    if (passage && tokens[at - 1]?.text === ':' && at - 1 > first) first = at
  }
  first = behindColon(layout, first, end)
  let last = end
  while (last > first && isTrailing(layout, last - 1)) last--
  return last - first > 0 ? {first, last} : undefined
}

/** A mark, or a verb behind which stands what somebody said, thinks or shows. */
function mayTell({tokens}: Layout, {at}: Attribution): boolean {
  const groups = cueVerbs.get(lowerAt(tokens, at))?.groups
  return !groups || clauseGroups.some((group) => groups.has(group))
}

/** `The mayor has failed:|40 percent of boats are late, according to Harbour Watch`: the verdict before a colon is the reporter's. */
function behindColon(layout: Layout, first: number, end: number): number {
  for (let at = end - 1; at > first + 1; at--) {
    const passage = layout.passageOf[at]
    if (passage) at = passage.open
    else if (textAt(layout.tokens, at) === ':')
      return holdsClause(layout, {first, last: at}) && holdsClause(layout, {first: at + 1, last: end}) ? at + 1 : first
  }
  return first
}

/** as the Post reported on Tuesday, and|it will close, an aide said: when and where the one before spoke is no part of it. */
function pastCircumstances({tokens, passageOf, partOf}: Layout, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 8); at++) {
    const part = partOf(at)
    if (passageOf[at] !== undefined || part === 'VERB' || part === 'AUX' || part === 'PRON') return from
    if (tokens[at]?.text === ',') return coordinators.has(lowerAt(tokens, at + 1)) ? at + 1 : from
  }
  return from
}
