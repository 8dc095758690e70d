import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {formsOfBe} from '../../../vocabulary/english/function-words.ts'
import {askedLeads, questionOpeners} from '../../../vocabulary/speech/stance-grammar.ts'
import {stanceContentFrom} from './stance-content-from.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `Asked whether the dam would hold, Ruiz …`, `when asked about the dam`, `She was asked why it broke`: by nobody named. */
export const askedAbout = defineRule<Sieve<StanceCue, Stance>>({
  name: 'asked-about',
  says: 'The speaker was asked about it; nobody says by whom.',
  example: 'Asked whether the dam would hold, Ruiz shrugged.',
  answer({layout, stretch, at}) {
    const {tokens} = layout
    if (tokens[at]?.lower !== 'asked') return undefined
    const before = lowerAt(tokens, at - 1)
    if (at > stretch.first && !formsOfBe.has(before) && !askedLeads.has(before)) return undefined
    let start = at + 1
    const limit = Math.min(stretch.last, at + 8)
    while (start < limit && !questionOpeners.has(lowerAt(tokens, start))) start++
    if (start >= limit) return undefined
    if (tokens[start]?.lower === 'about' || tokens[start]?.lower === 'for') start++
    const content = stanceContentFrom(layout, stretch, start)
    return content && {content: [content], cue: {first: at, last: start}}
  },
})
