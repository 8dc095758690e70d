import {auxiliaries, relatives, subjectPronouns} from '../../../vocabulary/english/function-words.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {nounPhraseEndingAt} from '../grammar/phrases/noun-phrase-ending-at.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {isAside} from './is-aside.ts'

/** The noun phrase before a verb at `at`, its helping verbs and adverbs passed over: `The dam` of `The dam is now seen`. */
export function nounPhraseBefore(layout: Layout, stretch: Stretch, at: number): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  let end = at - 1
  while (end >= stretch.first && passageOf[end] === undefined) {
    const token = tokens[end]
    if (!token || !(auxiliaries.has(token.lower) || isAside(token) || token.text === ',')) break
    end--
  }
  const token = tokens[end]
  if (!token || end < stretch.first || passageOf[end] !== undefined) return undefined
  if (subjectPronouns.has(token.lower) || relatives.has(token.lower)) return {first: end, last: end + 1}
  return nounPhraseEndingAt(layout, stretch, end)
}
