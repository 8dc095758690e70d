import {firstAnswer} from '../../../rules/sieve.ts'
import {perWord} from '../../../text/words.ts'
import {stanceWords} from '../../../vocabulary/speech/stance-words.ts'
import type {Attribution, TokenSpan} from '../attribution/cue.ts'
import {isTitleCase} from '../attribution/cue-at.ts'
import {endOfClause} from '../attribution/end-of-clause.ts'
import type {SignedAttribution} from '../attribution/find-attributions.ts'
import {type Layout, spanOf} from '../passages/layout.ts'
import {isPause} from '../passages/punctuation.ts'
import {stanceSievesFor} from './index.ts'
import type {Stance} from './stance-cue.ts'

/** A stance, signed; without a mention where the text names nobody. */
export interface SignedStance extends Omit<SignedAttribution, 'mention'> {
  readonly mention?: TokenSpan
  readonly stance: true
  /** It was taken by speaking: `spoke of the dam`. */
  readonly speaks: boolean
}

/**
 * Finds where people stand without their saying it, outside everything that is said: what stands inside a statement is
 * its speaker's to tell, and what stands inside a stance belongs to it.
 */
export function findStances(layout: Layout, statements: readonly SignedAttribution[]): SignedStance[] {
  const {tokens, passageOf, stretches} = layout
  const said = tokensOf(layout, statements)
  const inOrder = statements.toSorted((a, b) => a.at - b.at)
  const found: SignedStance[] = []
  let next = 0
  for (const stretch of stretches) {
    const inUnit: SignedAttribution[] = []
    for (let one = inOrder[next]; one && one.at < stretch.last; one = inOrder[++next]) inUnit.push(one)
    let free = stretch.first
    for (let at = stretch.first; at < stretch.last; at++) {
      const token = tokens[at]
      const known = token && stanceWordOf(token)
      if (!known || said[at] === 1 || at < free || passageOf[at] !== undefined) continue
      const {word, sieves} = known
      if (token.capital && at > stretch.first && !isTitleCase(layout, stretch)) continue
      const before = inUnit.length > 0 ? inUnit.filter((statement) => statement.at < at) : inUnit
      const decided = firstAnswer(sieves, {layout, stretch, at, word, before})
      const content = decided && withinReach(layout, decided.answer, inUnit, said)
      if (!decided || !content) continue
      const {mention, cue} = decided.answer
      found.push({
        content,
        ...(mention && {mention}),
        cue: spanOf(layout, cue.first, cue.last),
        at,
        atMost: 'inferred',
        rule: decided.rule,
        reports: false,
        stance: true,
        speaks: word.verb?.speaks === true,
      })
      free = endOfClause(layout, stretch, (content.at(-1)?.last ?? at + 1) - 1)
    }
  }
  return found
}

/** A word of the vocabulary and the sieves that read it. */
const stanceWordOf = perWord(({lower}) => {
  const word = stanceWords.get(lower)
  return word ? {word, sieves: stanceSievesFor(word, lower)} : false
})

/** For each token 1 where a statement has it as content or as its cue. */
function tokensOf({tokens}: Layout, statements: readonly SignedAttribution[]): Uint8Array {
  const said = new Uint8Array(tokens.length)
  for (const {content, at} of statements) {
    for (const {first, last} of content) said.fill(1, first, last)
    said[at] = 1
  }
  return said
}

/** A stance ends where a statement begins: `Ruiz backs the dam, Diaz said`. Silent where nothing is left. */
function withinReach(
  {tokens}: Layout,
  {content}: Stance,
  statements: readonly Attribution[],
  said: Uint8Array,
): TokenSpan[] | undefined {
  const runs: TokenSpan[] = []
  for (const {first, last: end} of content) {
    let last = first
    while (last < end && said[last] !== 1) last++
    // embraced the idea that “it held”: the words are told already.
    if (last < end && last > first && !isPause(tokens[last - 1])) return undefined
    for (const {mention} of statements) if (mention.first > first && mention.first < last) last = mention.first
    while (last > first && isPause(tokens[last - 1])) last--
    if (last === first) return undefined
    runs.push({first, last})
  }
  return runs
}
