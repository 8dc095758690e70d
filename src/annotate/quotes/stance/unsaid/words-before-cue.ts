import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {adverbs, auxiliaries} from '../../../../vocabulary/english/function-words.ts'
import {negations} from '../../../../vocabulary/speech/unsaid-words.ts'
import type {Claim} from './claim.ts'

/** The helping verbs, adverbs and `not` just before a cue, the nearest first: `not`, `did` of `did not say`. */
export function wordsBeforeCue({layout: {tokens, passageOf}, stretch, attribution: {at}}: Claim): string[] {
  const found: string[] = []
  for (let step = at - 1; step >= stretch.first && passageOf[step] === undefined; step--) {
    const lower = lowerAt(tokens, step)
    const helps = auxiliaries.has(lower) || adverbs.has(lower) || negations.has(lower) || lower === 'to'
    if (!helps && !/(?:ly|n[’']t)$/.test(lower)) break
    if (textAt(tokens, step) !== lower && step > stretch.first) break
    found.push(lower)
  }
  return found
}
