import {textAt} from '../../../text/cursor.ts'
import {relatives} from '../../../vocabulary/english/function-words.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {isPluralPossessive} from '../grammar/is-plural-possessive.ts'
import {mainSubject} from '../grammar/main-subject.ts'
import type {Layout, Stretch} from '../passages/layout.ts'

/**
 * The noun phrase that a stretch opens with, up to its verb: `The seed company Vane & Lowe recalled its oats` gives `The
 * seed company Vane & Lowe`. Where it ends is the tagger’s word, since nouns look like verbs.
 */
export function subjectOfStretch(layout: Layout, stretch: Stretch): TokenSpan | undefined {
  const subject = mainSubject(layout, stretch)
  if (!subject) return undefined
  const {tokens, partOf, passageOf} = layout
  let last = subject.first + 1
  for (; last < stretch.last; last++) {
    const token = tokens[last]
    if (!token || passageOf[last] !== undefined || relatives.has(token.lower)) break
    if (token.kind === 'mark' && !/^[-.&]$/.test(token.text) && !isPluralPossessive(tokens, last)) break
    const part = partOf(last)
    if (part === 'VERB' || part === 'AUX' || part === 'ADV' || part === 'SCONJ') break
  }
  while (last > subject.first + 1 && /^[.&-]$/.test(textAt(tokens, last - 1))) last--
  return {first: subject.first, last}
}
