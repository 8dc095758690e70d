import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {formsOfBe} from '../../../vocabulary/english/function-words.ts'
import {bareLeads, droppedLeads, expectedLeads, perfects} from '../../../vocabulary/speech/stance-grammar.ts'
import {isAside} from './is-aside.ts'
import {nounPhraseBefore} from './noun-phrase-before.ts'
import {stanceContentFrom} from './stance-content-from.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `Diaz is expected to resign`, `a dam known as the Wall`, `She was accused of lying`: by whom nobody tells. */
export const contentIsExpected = defineRule<Sieve<StanceCue, Stance>>({
  name: 'content-is-expected',
  says: 'Somebody expects, knows or says it; nobody tells who.',
  example: 'Diaz is expected to resign.',
  answer({layout, stretch, at, word}) {
    const {tokens} = layout
    if (!word.passive) return undefined
    let before = at - 1
    while (before > stretch.first && isAside(tokens[before])) before--
    const lower = lowerAt(tokens, before)
    const next = lowerAt(tokens, at + 1)
    // She had expected to win: no passive.
    if (!(formsOfBe.has(lower) ? expectedLeads.has(next) : bareLeads.has(next) && !perfects.has(lower)))
      return undefined
    const subject = nounPhraseBefore(layout, stretch, at)
    const rest = stanceContentFrom(layout, stretch, droppedLeads.has(next) ? at + 2 : at + 1)
    return subject && rest && {content: [subject, rest], cue: {first: at, last: at + 1}}
  },
})
