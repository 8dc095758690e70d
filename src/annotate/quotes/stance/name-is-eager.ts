import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {formsOfBe} from '../../../vocabulary/english/function-words.ts'
import {copulas} from '../../../vocabulary/speech/stance-grammar.ts'
import {findSubject} from '../grammar/find-subject.ts'
import {isAside} from './is-aside.ts'
import {stanceContentFrom} from './stance-content-from.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `Ruiz is eager to leave`, `They remain skeptical of the dam`, `She was confident that it held`. */
export const nameIsEager = defineRule<Sieve<StanceCue, Stance>>({
  name: 'name-is-eager',
  says: 'An adjective tells how the named one stands to it.',
  example: 'Ruiz is eager to leave.',
  answer({layout, stretch, at, word, before}) {
    const {tokens} = layout
    const next = lowerAt(tokens, at + 1)
    if (!word.adjective?.has(next)) return undefined
    let verb = at - 1
    while (verb > stretch.first && isAside(tokens[verb])) verb--
    const lower = lowerAt(tokens, verb)
    if (!formsOfBe.has(lower) && !copulas.has(lower)) return undefined
    const mention = findSubject({layout, stretch, at: verb, verb: {form: 'third'}, before})
    const content = stanceContentFrom(layout, stretch, next === 'to' ? at + 1 : at + 2)
    return (
      mention &&
      content && {
        content: [content],
        mention: {first: mention.first, last: mention.last},
        cue: {first: verb, last: content.first},
      }
    )
  },
})
