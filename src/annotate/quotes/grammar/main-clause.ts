import {lowerAt, textAt} from '../../../text/cursor.ts'
import {openingSubordinators} from '../../../vocabulary/english/clause-words.ts'
import {subjectPronouns} from '../../../vocabulary/english/function-words.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {phraseFrom} from '../speaker/phrase-from.ts'

/**
 * The token where the main clause of a stretch begins: `Kim` in `While Diaz, the host, pointed at the wall, Kim argued that it
 * held`; its first token where no other clause opens it.
 */
export function mainClause(layout: Layout, stretch: Stretch): number {
  const {tokens, passageOf, partOf} = layout
  let first = stretch.first
  while (first < stretch.last && tokens[first]?.kind === 'mark' && passageOf[first] === undefined) first++
  if (passageOf[first] !== undefined || !openingSubordinators.has(lowerAt(tokens, first))) return stretch.first
  for (let at = first + 2; at < stretch.last - 2; at++) {
    const passage = passageOf[at]
    if (passage) at = passage.close
    const closed = passage ? textAt(tokens, at - 1) === ',' : textAt(tokens, at) === ','
    if (!closed) continue
    const subject = phraseFrom(layout, at + 1, stretch.last)
    // While Diaz doubted it, he left: the pronoun goes on with whom the clause before it names.
    if (subject && subjectPronouns.has(lowerAt(tokens, at + 1))) return stretch.first
    const verb = partOf(subject?.last ?? -1)
    if (subject && (verb === 'VERB' || verb === 'AUX' || verb === 'ADV')) return at + 1
  }
  return stretch.first
}
