import {lowerAt, lowerOf, textAt} from '../../../text/cursor.ts'
import {openingSubordinators, relativeWords} from '../../../vocabulary/english/clause-words.ts'
import {irregularPasts, pastsOnly} from '../../../vocabulary/english/function-words.ts'
import {concessions} from '../../../vocabulary/speech/attribution-words.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import {isTaggedVerb} from '../grammar/is-tagged-verb.ts'
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
  const who = tokens[subject.first]?.lower === 'who'
  const subordinate =
    concessions.has(lowerOf(before)) || (openingSubordinators.has(lowerOf(before)) && opensSentence(cue))
  const partOfThem = who && lowerAt(tokens, stretch.first) === 'of'
  if (subordinate || partOfThem) return until(layout, content, () => true)
  if (who && before?.text === ',') return until(layout, content, (next) => isVerb(tokens[next]))
  if (!isParticipleBehind(cue, subject.last)) return content
  const main = until(layout, content, (next, mark) => isFiniteAt(layout, next) && holdsTold(layout, content, mark))
  // saying she would not swim - the lake is cold - took to it: what a dash sets off is the reporter's.
  return main.last < content.last && isDash(tokens[main.last]) ? until(layout, main, () => true, isDash) : main
}

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
    else if (ends(tokens[at]) && goesOn(at + 1, at)) return {first: content.first, last: at}
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
