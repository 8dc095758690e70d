import {lowerAt, textAt} from '../../../text/cursor.ts'
import {openingSubordinators} from '../../../vocabulary/english/clause-words.ts'
import {subjectPronouns} from '../../../vocabulary/english/function-words.ts'
import type {Subject, TokenSpan} from '../attribution/cue.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {canSpeak} from '../speaker/can-speak.ts'
import type {BareCue} from './bare-cue.ts'
import {mainSubject} from './main-subject.ts'
import {clauseBefore} from './phrases/clause-before.ts'

/** The subject of the cue before in the same stretch, or else the noun phrase that opens the stretch. */
export function sharedSubject({layout, stretch, at, before}: BareCue): Subject | undefined {
  const previous = before.at(-1)
  const relative = relativeBefore(layout, stretch, at)
  if (relative !== undefined && relative > (previous?.at ?? -1))
    return {first: relative, last: relative + 1, shared: true}
  const subject =
    previous && previous.at < at
      ? previous.mention
      : (mainSubject(layout, stretch, at) ?? subjectAfter(layout, stretch, at))
  const thing = subject && !canSpeak(layout, subject) && !subjectPronouns.has(lowerAt(layout.tokens, subject.first))
  // The trouble came in May, when growers filled the hall, shouting: a thing does not shout, whoever stands nearest does.
  const nearer = thing ? clauseBefore(layout, stretch, at, openingSubordinators)?.subject : undefined
  const found = nearer ?? subject
  return found && {...found, shared: true}
}

/** Ruiz met Diaz, who surprised her by saying: no comma has closed the relative clause. */
function relativeBefore({tokens, passageOf}: Layout, {first}: Stretch, at: number): number | undefined {
  for (let before = at - 1; before > first && passageOf[before] === undefined; before--) {
    if (tokens[before]?.kind === 'mark') return undefined
    if (lowerAt(tokens, before) === 'who') return textAt(tokens, before - 1) === ',' ? before : undefined
  }
  return undefined
}

/** `Calling the plan “absurd,” Ruiz left`, `After saying it held, she left`: the subject follows the opening phrase. */
function subjectAfter(layout: Layout, stretch: Stretch, at: number): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  if (at - stretch.first > 2) return undefined
  for (let next = at + 1; next < stretch.last; next++) {
    const passage = passageOf[next]
    if (passage) next = passage.close
    const closed = passage && tokens[next - 1]?.text === ','
    if (closed || tokens[next]?.text === ',') return mainSubject(layout, {...stretch, first: next + 1})
  }
  return undefined
}
