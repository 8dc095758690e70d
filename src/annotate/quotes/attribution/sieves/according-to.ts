import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {coordinators, prepositions, relatives, subordinators} from '../../../../vocabulary/english/function-words.ts'
import {measures} from '../../../../vocabulary/speech/attribution-words.ts'
import {cueVerbs} from '../../../../vocabulary/speech/cue-verbs.ts'
import {sourcePrepositions} from '../../../../vocabulary/speech/words-behind-cues.ts'
import {holdsClause} from '../../grammar/holds-clause.ts'
import {lastPartner} from '../../grammar/phrases/partners.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import {type Layout, spanOf} from '../../passages/layout.ts'
import {contentLeftOf} from '../content-left-of.ts'
import type {Attribution, Cue, TokenSpan} from '../cue.ts'
import {endOfClause} from '../end-of-clause.ts'
import {isTrailing} from '../is-trailing.ts'
import {takesOver} from '../takes-over.ts'

/** `The dam held, according to Ana Ruiz.`, `According to the ministry, the dam held.` */
export const accordingTo = defineRule<Sieve<Cue, Attribution>>({
  name: 'according-to',
  says: '“According to” leads to the speaker.',
  example: 'The dam held, according to Ana Ruiz.',
  answer(cue) {
    const {layout, stretch, at} = cue
    const {tokens, passageOf} = layout
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined
    const mention = sourceFrom(cue, at + 2)
    if (!mention || measures.has(lowerAt(tokens, mention.first))) return undefined
    const found = {mention, cue: spanOf(layout, at, at + 2), at}
    if (pointsBack(cue)) return sentenceBefore(cue, found)
    const left = contentLeftOf(cue, at)
    if (left && left.last - left.first > 2 && !isOpen(cue, left))
      return {...found, content: [left, ...resumed(cue, mention.last)]}
    let start = mention.last
    while (
      start < stretch.last &&
      passageOf[start] === undefined &&
      tokens[start]?.text !== ',' &&
      tokens[start]?.text !== ':'
    )
      start++
    if (tokens[start]?.text !== ',' && tokens[start]?.text !== ':') return undefined
    const first = pastRelative(cue, start + 1)
    const last = endOfClause(layout, stretch, first)
    return last > first ? {...found, content: [{first, last}]} : undefined
  },
})

/** `That’s according to Ruiz`, `This is all according to Ruiz`. */
function pointsBack({layout: {tokens}, stretch, at}: Cue): boolean {
  const opener = lowerAt(tokens, stretch.first)
  return (opener === 'that' || opener === 'this') && at - stretch.first < 4
}

/** What `That’s according to` points back at: the sentence before, where it is one clause of the reporter's own. */
function sentenceBefore({layout, stretch}: Cue, found: Omit<Attribution, 'content'>): Attribution | undefined {
  const {stretches, passageOf} = layout
  const before = stretches[stretchAt(layout, stretch.first) - 1]
  if (!before || stretch.block - before.block > 1) return undefined
  const content = {first: before.first, last: before.last}
  while (content.last > content.first && isTrailing(layout, content.last - 1)) content.last--
  for (let step = content.first; step < content.last; step++)
    if (passageOf[step] !== undefined || cueVerbs.has(lowerAt(layout.tokens, step))) return undefined
  return holdsClause(layout, content) && layout.blocks[before.block]?.role === 'body'
    ? {...found, content: [content]}
    : undefined
}

/** `The dam leaks, according to Ruiz, and it will be shut`: what goes on with `and` after the second comma is hers, too. */
function resumed({layout, stretch}: Cue, comma: number): TokenSpan[] {
  const {tokens} = layout
  if (tokens[comma]?.text !== ',' || lowerAt(tokens, comma + 1) !== 'and') return []
  const rest = {first: comma + 1, last: endOfClause(layout, stretch, comma + 2)}
  return !takesOver(layout, stretch, comma + 1) && holdsClause(layout, rest) ? [rest] : []
}

/** According to the report, which was drafted in May, the dam leaks: past what a relative tells of the source. */
function pastRelative({layout: {tokens}, stretch}: Cue, from: number): number {
  if (!relatives.has(lowerAt(tokens, from)) || lowerAt(tokens, from) === 'that') return from
  for (let at = from + 1; at < stretch.last; at++) if (tokens[at]?.text === ',') return at + 1
  return from
}

/** He left after, according to Ruiz, the dam broke: the words before lead on to what follows. */
const isOpen = ({layout: {tokens}}: Cue, {last}: TokenSpan): boolean => {
  const lower = lowerAt(tokens, last - 1)
  return subordinators.has(lower) || coordinators.has(lower)
}

/** `people briefed|on it`, `growers involved|in it`. */
const isParticipleOf = ({tokens, partOf}: Layout, at: number): boolean =>
  /ed$/.test(lowerAt(tokens, at)) && partOf(at) === 'VERB' && partOf(at - 1) === 'NOUN'

function sourceFrom({layout, stretch}: Cue, from: number): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  let last = from
  while (last < stretch.last && passageOf[last] === undefined) {
    const token = tokens[last]
    if (!token || (token.kind === 'mark' && !/^[-&/]$/.test(token.text)) || relatives.has(token.lower)) break
    if (coordinators.has(token.lower) && !tokens[last + 1]?.capital) {
      // according to her friends and advisers: half of them would be somebody else.
      const partner = lastPartner(layout, stretch, last)
      if (partner === undefined) break
      last = partner
      continue
    }
    // according to three people briefed on it: what was done to a source tells which.
    const told = isParticipleOf(layout, last - 1) || sourcePrepositions.has(token.lower)
    if (last > from && prepositions.has(token.lower) && !told) break
    last++
  }
  return last > from ? {first: from, last} : undefined
}
