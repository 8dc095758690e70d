import {lowerAt} from '../../../text/cursor.ts'
import {auxiliaries, subjectPronouns} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import type {Attribution} from '../attribution/cue.ts'
import type {Passage} from './find-passages.ts'
import type {Layout} from './layout.ts'
import {isCloser} from './punctuation.ts'

/**
 * Whether the marked words of an attribution are a label and nothing said: what follows `called` or `described as`,
 * or up to five words without a verb woven into the sentence: `Ruiz called the dam “a wall of sand.”`
 */
export function isLabel(
  layout: Layout,
  {at, content}: Pick<Attribution, 'at' | 'content'>,
  inside: readonly Passage[],
): boolean {
  const {tokens} = layout
  const cue = cueVerbs.get(lowerAt(tokens, at))
  const labels = cue?.groups.has('labelling') === true
  // citing “the storm of the year,” Ruiz left: what is judged on the way is a thing as well.
  const judges = cue?.form === 'ing' && cue.groups.has('judging')
  return inside.every((passage) => {
    const alone = content.some((span) => span.first === passage.open && span.last === passage.close + 1)
    if (labels || (judges && alone && tokens[passage.close - 1]?.text === ',')) return !isClause(layout, passage, 12)
    // “Never,” he said: one word between its own marks, closed as a sentence is, was said.
    if (alone && (isCloser(tokens[passage.close - 1]) || isCloser(tokens[passage.close]))) return false
    return alone && !isClause(layout, passage, 5)
  })
}

/** A verb among the words, or more of them than a label has. */
export function isClause({tokens}: Layout, {open, close}: Passage, most: number): boolean {
  let words = 0
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || token.kind === 'possessive') continue
    words++
    // “it fell”: a subject pronoun brings its verb along.
    if (subjectPronouns.has(token.lower) && tokens[at + 1]?.kind === 'word' && at + 1 < close) return true
    // it says “may”: a word alone is quoted as a word.
    if ((auxiliaries.has(token.lower) || token.lower === 'to') && close - open > 2) return true
  }
  return words > most
}
