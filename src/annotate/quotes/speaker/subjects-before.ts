import {textAt} from '../../../text/cursor.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {standsBehindWords} from '../grammar/phrases/stands-behind-words.ts'
import {stretchAt} from '../grammar/stretch-at.ts'
import type {Layout} from '../passages/layout.ts'
import type {Spoken} from './mentioned.ts'
import {subjectOfStretch} from './subject-of-stretch.ts'

/** A noun phrase that a pronoun may take up, and who spoke there if somebody did. */
export interface SubjectBefore {
  readonly subject: TokenSpan | undefined
  readonly spoken: Spoken | undefined
}

/**
 * The subjects of the sentences before a token, nearest first, its own sentence included, two sentences back. In `The law gives boats
 * priority, it said` the subject of what is said is not who says it.
 */
export function subjectsBefore(layout: Layout, at: number, spoken: readonly Spoken[]): SubjectBefore[] {
  const here = stretchAt(layout, at)
  const found: SubjectBefore[] = []
  for (let index = here; index >= 0 && index >= here - 2; index--) {
    const stretch = layout.stretches[index]
    if (!stretch) break
    const subject = subjectOfStretch(layout, stretch)
    // The company will pay, it said on Monday: with a day behind it a body mostly tells of itself.
    const told = index === here && standsBehindWords(layout, at) && /^[,.]$/.test(textAt(layout.tokens, at + 2))
    const before = subject && subject.last <= at && !told ? subject : undefined
    const speaker = spoken.findLast((one) => one.at >= stretch.first && one.at < Math.min(stretch.last, at))
    if (before || speaker) found.push({subject: before, spoken: speaker})
  }
  return found
}
