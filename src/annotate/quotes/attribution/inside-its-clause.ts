import {lowerAt, lowerOf, textAt} from '../../../text/cursor.ts'
import {openingSubordinators, relativeWords} from '../../../vocabulary/english/clause-words.ts'
import {coordinators, irregularPasts, pastsOnly} from '../../../vocabulary/english/function-words.ts'
import {concessions, describedPronouns} from '../../../vocabulary/speech/attribution-words.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import {holdsTaggedVerb, isTaggedVerb} from '../grammar/is-tagged-verb.ts'
import {isVerb} from '../grammar/is-verb.ts'
import type {Layout} from '../passages/layout.ts'
import {isDash} from '../passages/punctuation.ts'
import type {Cue, TokenSpan} from './cue.ts'

/**
 * `Ruiz, who denied the report,|left`; `while Ruiz denied it,|Diaz did not`; `Ruiz, saying the boats were old,|bought two`; `of the
 * sailors who said they were ill,|two died`: what is told in a clause that another one holds ends with it. The verb behind
 * it tells what was done, and would reverse what was said.
 */
export function insideItsClause(cue: Cue, content: TokenSpan | undefined): TokenSpan | undefined {
  const {layout, stretch, subject} = cue
  const {tokens} = layout
  if (!content || !subject) return content
  const before = tokens[subject.first - 1]
  const who = textAt(tokens, subject.first) === 'who'
  const subordinate =
    concessions.has(lowerOf(before)) || (openingSubordinators.has(lowerOf(before)) && opensSentence(cue))
  const partOfThem = who && lowerAt(tokens, stretch.first) === 'of'
  if (subordinate || partOfThem) return until(layout, content, () => true)
  if (who) return insideRelative(cue, content)
  if (!isParticipleBehind(cue, subject.last)) return content
  const main = until(layout, content, (next, mark) => isFiniteAt(layout, next) && holdsTold(layout, content, mark))
  // saying she would not swim - the lake is cold - took to it: what a dash sets off is the reporter's.
  return main.last < content.last && isDash(tokens[main.last]) ? until(layout, main, () => true, isDash) : main
}

/**
 * `Ruiz, who said the dam leaks,|has left`. A relative that nothing sets off describes whom it speaks of: `voters who say it leaks
 * were few` holds no end of what they say, and `those who say` are nobody.
 */
function insideRelative(cue: Cue, content: TokenSpan): TokenSpan | undefined {
  const {layout, subject, at} = cue
  const {tokens} = layout
  const who = subject?.first ?? at
  const mark = tokens[who - 1]
  if (mark?.text !== ',' && !isDash(mark)) {
    // The groups who wrote to her say it leaks: the cue is the verb of the sentence.
    if (holdsTaggedVerb(layout, {first: who + 1, last: at - 1})) return content
    return isBeforeVerb(cue, who) || describedPronouns.has(lowerOf(mark)) ? undefined : content
  }
  const main = until(layout, content, (next) => isVerb(tokens[next]) || isFiniteAt(layout, next))
  if (main.last === content.last || holdsTold(layout, content, main.last)) return main
  // said that Diaz, under fire, would go; but announced her retirement, went home: without a `that` it was a thing.
  return lowerAt(tokens, content.first - 1) === 'that' ? content : undefined
}

/** `The lead among voters|who`: without a verb before it, the one of the sentence follows what they say. */
const isBeforeVerb = ({layout, stretch}: Cue, who: number): boolean =>
  !holdsTaggedVerb(layout, {first: stretch.first, last: who})

/** Up to the first comma (or dash) behind which the clause around it goes on; the whole where none is. */
function until(
  {tokens, passageOf}: Layout,
  content: TokenSpan,
  goesOn: (next: number, mark: number) => boolean,
  ends: (token: Layout['tokens'][number] | undefined) => boolean = (token) => token?.text === ',' || isDash(token),
): TokenSpan {
  for (let at = content.first + 1; at < content.last; at++) {
    const passage = passageOf[at]
    if (passage) at = passage.close
    // Although he “loves Taal,”|he also sues it: the comma stands inside the marks.
    const closed = passage !== undefined && textAt(tokens, at - 1) === ',' && !coordinators.has(lowerAt(tokens, at + 1))
    if (closed && passageOf[at + 1] === undefined && goesOn(at + 1, at)) return {first: content.first, last: at + 1}
    if (!passage && ends(tokens[at]) && goesOn(at + 1, at)) return {first: content.first, last: at}
  }
  return content
}

/** `, saying`, `, after initially saying`, `– despite claiming`: behind the subject, and no verb between. */
function isParticipleBehind({layout, at, verb}: Cue, from: number): boolean {
  const {tokens, passageOf} = layout
  if (verb.form !== 'ing' || !(textAt(tokens, from) === ',' || isDash(tokens[from]))) return false
  for (let word = from + 1; word < at; word++)
    if (passageOf[word] !== undefined || tokens[word]?.kind === 'mark' || isTaggedVerb(layout, word)) return false
  return from < at
}

/** `the boats, which leak,|were old`: without a verb of its own what was said is not told yet. */
const holdsTold = (layout: Layout, {first}: TokenSpan, mark: number): boolean =>
  holdsClause(layout, {first, last: mark})

function isFiniteAt({tokens, partOf}: Layout, from: number): boolean {
  let at = from
  while (partOf(at) === 'ADV') at++
  const lower = lowerAt(tokens, at)
  if (partOf(at) === 'AUX') return !relativeWords.has(lower)
  // given its size, known for it: no verb of a subject.
  return partOf(at) === 'VERB' && (irregularPasts.has(lower) || pastsOnly.has(lower) || /(?:ed|[^s]s)$/.test(lower))
}

/** Not long after Ruiz tweeted it, Diaz asked: the clause stands before the one it hangs on. */
const opensSentence = ({stretch, subject}: Cue): boolean => (subject?.first ?? stretch.last) - stretch.first < 5
