import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {coordinators, prepositions, relatives, subordinators} from '../../../../vocabulary/english/function-words.ts'
import {measures, norms} from '../../../../vocabulary/speech/attribution-words.ts'
import {cueVerbs} from '../../../../vocabulary/speech/cue-verbs.ts'
import {sourcePrepositions} from '../../../../vocabulary/speech/words-behind-cues.ts'
import {holdsClause} from '../../grammar/holds-clause.ts'
import {isTaggedVerb} from '../../grammar/is-tagged-verb.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import {type Layout, spanOf} from '../../passages/layout.ts'
import {meansPerson} from '../../speaker/means-person.ts'
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
    const {tokens} = layout
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined
    const mention = sourceFrom(cue, at + 2)
    if (!mention || isMeasure(layout, mention)) return undefined
    const found = {mention, cue: spanOf(layout, at, at + 2), at}
    if (pointsBack(cue)) return sentenceBefore(cue, found)
    const left = contentLeftOf(cue, at)
    const rest = left && verbBehind(cue, left, mention.last)
    if (left && rest) return {...found, content: [left, rest]}
    if (left && left.last - left.first > 2 && !isOpen(cue, left))
      return {...found, content: [left, ...resumed(cue, mention.last)]}
    const start = behindLetters(cue, mention.last) ?? behindMark(cue, mention.last)
    if (start === undefined) return undefined
    const first = pastRelative(cue, pastApposition(cue, mention, start))
    const last = endOfClause(layout, stretch, first)
    return last > first ? {...found, content: [{first, last}]} : undefined
  },
})

/** `according to the plan`, `the rules of the league`: by what is done, and nobody says it. */
function isMeasure({tokens}: Layout, {first, last}: TokenSpan): boolean {
  let noun = first
  while (noun + 1 < last && !prepositions.has(lowerAt(tokens, noun + 1))) noun++
  return measures.has(lowerAt(tokens, first)) || norms.has(lowerAt(tokens, noun))
}

/** Behind the comma or the colon that closes the source. */
function behindMark({layout: {tokens, passageOf}, stretch}: Cue, from: number): number | undefined {
  let at = from
  while (at < stretch.last && passageOf[at] === undefined && !/^[,:]$/.test(textAt(tokens, at))) at++
  return at < stretch.last && passageOf[at] === undefined ? at + 1 : undefined
}

/** `According to the Taal News Service (TNS) the dam leaks`: the bracket closes the source, and a clause follows. */
function behindLetters({layout, stretch}: Cue, from: number): number | undefined {
  const {tokens} = layout
  if (textAt(tokens, from) !== '(' || textAt(tokens, from + 2) !== ')') return undefined
  const rest = {first: from + 3, last: stretch.last}
  return tokens[from + 3]?.kind === 'word' && holdsClause(layout, rest) ? from + 3 : undefined
}

/**
 * `According to its president, Ana Ruiz,|the dam leaks`, `According to Ana Ruiz, the mayor of Taal,|it leaks`: the name set beside
 * the source, or what she is, is no part of what she says.
 */
function pastApposition(cue: Cue, mention: TokenSpan, from: number): number {
  const {layout, stretch} = cue
  const {tokens, passageOf} = layout
  if (from - 1 !== mention.last || tokens[from - 1]?.text !== ',') return from
  const named = tokens[mention.last - 1]?.capital === true
  if (!named && !meansPerson(lowerAt(tokens, mention.last - 1))) return from
  if (named && !/^(?:an?|the)$/.test(lowerAt(tokens, from))) return from
  let calling = false
  for (let at = from; at < Math.min(stretch.last, from + (named ? 14 : 5)) && passageOf[at] === undefined; at++) {
    if (tokens[at]?.text === ',') return at > from && (calling || !named) ? at + 1 : from
    if (named ? isTaggedVerb(layout, at) : !(tokens[at]?.capital || tokens[at]?.text === '.')) return from
    calling ||= meansPerson(lowerAt(tokens, at))
  }
  return from
}

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

/** `The dam, according to Ruiz,|has leaked since May`: what stands before has no verb yet, and the second comma brings it. */
function verbBehind({layout, stretch}: Cue, left: TokenSpan, comma: number): TokenSpan | undefined {
  const {tokens, partOf} = layout
  if (tokens[comma]?.text !== ',' || (partOf(comma + 1) !== 'AUX' && partOf(comma + 1) !== 'VERB')) return undefined
  if (lowerAt(tokens, comma + 1).endsWith('ing')) return undefined
  // It is recalled that the ministry: the verb of the opening is not that of what it leads to.
  let that = left.last
  while (that > left.first && lowerAt(tokens, that - 1) !== 'that') that--
  if (holdsClause(layout, {first: Math.max(that, left.first), last: left.last})) return undefined
  // growers, many of whom left according to the poll, hold out: what the relative tells is all that the poll found.
  for (let at = left.last - 1; at > left.first && tokens[at]?.text !== ','; at--)
    if (relatives.has(lowerAt(tokens, at)) && lowerAt(tokens, at) !== 'that') return undefined
  const last = endOfClause(layout, stretch, comma + 1)
  const marks = tokens.slice(comma + 1, last).map(({text}) => text)
  // gaps include age (Ruiz leads by ten|, Diaz by two): half of a bracket tells half of it
  return marks.lastIndexOf('(') > marks.lastIndexOf(')') ? undefined : {first: comma + 1, last}
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

function sourceFrom({layout: {tokens, passageOf}, stretch}: Cue, from: number): TokenSpan | undefined {
  let last = from
  while (last < stretch.last && passageOf[last] === undefined) {
    const token = tokens[last]
    if (!token || (token.kind === 'mark' && !/^[-&/]$/.test(token.text)) || relatives.has(token.lower)) break
    if (coordinators.has(token.lower) && !tokens[last + 1]?.capital) break
    if (last > from && prepositions.has(token.lower) && !sourcePrepositions.has(token.lower)) break
    last++
  }
  return last > from ? {first: from, last} : undefined
}
