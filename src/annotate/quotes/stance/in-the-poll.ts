import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../text/cursor.ts'
import {
  auxiliaries,
  determiners,
  irregularPasts,
  prepositions,
  subordinators,
} from '../../../vocabulary/english/function-words.ts'
import {pollClauseOpeners} from '../../../vocabulary/speech/stance-grammar.ts'
import {endOfClause} from '../attribution/end-of-clause.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `In the poll, Ruiz leads by four points`, `Ruiz leads by four points in a poll released on Friday.` */
export const inThePoll = defineRule<Sieve<StanceCue, Stance>>({
  name: 'in-the-poll',
  says: 'A poll says so.',
  example: 'In the poll, Ruiz leads by four points.',
  answer({layout, stretch, at, word}) {
    if (!word.poll) return undefined
    const {tokens, passageOf} = layout
    const first = startOfPoll(layout, stretch, at)
    // ahead in the polls: which, nobody tells.
    if (
      first === undefined ||
      at - first < 2 ||
      (at - first === 2 && tokens[first + 1]?.lower === 'the' && tokens[at]?.lower.endsWith('s'))
    )
      return undefined
    const mention = {first: first + 1, last: at + 1}
    const cue = {first, last: first + 1}
    if (first === stretch.first) {
      let start = at + 1
      while (start < stretch.last && tokens[start]?.text !== ',') start++
      const last = start + 1 < stretch.last && start < at + 9 ? endOfClause(layout, stretch, start + 1) : 0
      return last > start + 2 ? {content: [{first: start + 1, last}], mention, cue} : undefined
    }
    let start = first
    while (start > stretch.first && passageOf[start - 1] === undefined && !isBreak(layout, start - 1)) start--
    const last = tokens[first - 1]?.text === ',' ? first - 1 : first
    return last - start > 3 && holdsClause(layout, start, last)
      ? {content: [{first: start, last}], mention, cue}
      : undefined
  },
})

/** Where the `in` stands of `in the latest Taal Today poll`, within six words. */
function startOfPoll({tokens, passageOf}: Layout, stretch: Stretch, at: number): number | undefined {
  for (let step = at - 1; step >= Math.max(stretch.first, at - 7); step--) {
    const token = tokens[step]
    if (!token || passageOf[step] !== undefined || (token.kind === 'mark' && !/^[-/]$/.test(token.text)))
      return undefined
    if (token.lower === 'in') return step
    if (step < at - 1 && determiners.has(token.lower) && tokens[step - 1]?.lower !== 'in') return undefined
  }
  return undefined
}

/** A clause of its own begins after these. */
const isBreak = ({tokens}: Layout, at: number): boolean =>
  /^[;:—–―]$/.test(textAt(tokens, at)) || pollClauseOpeners.has(lowerAt(tokens, at))

/** `Ruiz leads by four points`; not `One in four voters`, `With little standing`. */
function holdsClause({tokens}: Layout, first: number, last: number): boolean {
  const opener = tokens[first]
  if (!opener || prepositions.has(opener.lower) || subordinators.has(opener.lower)) return false
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]
    if (!token || token.capital) continue
    if (auxiliaries.has(token.lower) || irregularPasts.has(token.lower)) return true
    if (/(?:[^e]ed|[^su]s)$/.test(token.lower) && tokens[at - 1]?.capital) return true
  }
  return false
}
