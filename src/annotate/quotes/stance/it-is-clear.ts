import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {stanceContentFrom} from './stance-content-from.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `It is unclear whether the dam will hold`, `it was clear that it would`: a judgement of nobody named. */
export const itIsClear = defineRule<Sieve<StanceCue, Stance>>({
  name: 'it-is-clear',
  says: 'The text judges how certain it is; nobody is named.',
  example: 'It is unclear whether the dam will hold.',
  answer({layout, stretch, at, word}) {
    const {tokens} = layout
    const next = lowerAt(tokens, at + 1)
    if (!word.clear || !(next === 'that' || next === 'whether' || next === 'if' || next === 'how' || next === 'why'))
      return undefined
    const content = stanceContentFrom(layout, stretch, next === 'that' ? at + 2 : at + 1)
    return content && {content: [content], cue: {first: at, last: at + 1}}
  },
})
