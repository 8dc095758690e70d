import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {antecedentAt} from '../../grammar/find-subject.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import {spanOf} from '../../passages/layout.ts'
import {canSpeak} from '../can-speak.ts'
import type {Meant, Mentioned} from '../mentioned.ts'
import {trimMention} from '../trim-mention.ts'

/** `two farmers who said the dam fell`: the noun phrase just before `who`. */
export const relativeGroup = defineRule<Sieve<Mentioned, Meant>>({
  name: 'relative-group',
  says: 'The people are described just before “who”.',
  example: 'Two farmers who said the dam fell left on Monday.',
  answer({layout, mention}) {
    const {tokens, text} = layout
    const stretch = layout.stretches[stretchAt(layout, mention.first)]
    if (tokens[mention.first]?.lower !== 'who' || mention.last - mention.first > 1 || !stretch) return undefined
    const before = tokens[mention.first - 1]?.text === ',' ? mention.first - 2 : mention.first - 1
    const phrase = before < stretch.first ? undefined : antecedentAt(layout, stretch, before)
    if (!phrase) return undefined
    // They met farmers who said: without a determiner the verb may stand in front, the noun alone is sure.
    const group = [phrase, {first: phrase.last - 1, last: phrase.last}]
      .map((span) => trimMention(layout, span))
      .find((span) => canSpeak(layout, span))
    if (!group) return undefined
    const {start, end} = spanOf(layout, group.first, group.last)
    return {name: text.slice(start, end), kind: 'group', certainty: 'inferred'}
  },
})
