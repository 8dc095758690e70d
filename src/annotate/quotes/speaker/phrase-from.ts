import {lowerAt, textAt} from '../../../text/cursor.ts'
import {
  auxiliaries,
  irregularPasts,
  prepositions,
  relatives,
  subordinators,
} from '../../../vocabulary/english/function-words.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {isPluralPossessive} from '../grammar/is-plural-possessive.ts'
import type {Layout} from '../passages/layout.ts'

/**
 * The noun phrase that begins at a token, up to its verb: `The seed company Vane & Lowe recalled its oats` gives `The seed
 * company Vane & Lowe`. Where it ends is the tagger’s word, since nouns look like verbs. `limit` is exclusive.
 */
export function phraseFrom(layout: Layout, first: number, limit: number): TokenSpan | undefined {
  const {tokens, partOf, passageOf} = layout
  let last = first
  for (; last < limit; last++) {
    const token = tokens[last]
    if (!token || passageOf[last] !== undefined || relatives.has(token.lower) || subordinators.has(token.lower)) break
    if (token.kind === 'mark' && !/^[-.&]$/.test(token.text) && !isPluralPossessive(tokens, last)) break
    if (auxiliaries.has(token.lower) && token.kind === 'word') break
    const part = partOf(last)
    // a poll from the Taal University broadcast on Monday
    if (last > first && irregularPasts.has(token.lower) && prepositions.has(lowerAt(tokens, last + 1))) break
    if (part === 'VERB' || part === 'AUX' || (part === 'ADV' && last > first)) break
  }
  while (last > first && /^[.&-]$/.test(textAt(tokens, last - 1))) last--
  return last > first ? {first, last} : undefined
}
