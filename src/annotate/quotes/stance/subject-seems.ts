import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {seemingComplements} from '../../../vocabulary/speech/stance-grammar.ts'
import {nounPhraseBefore} from './noun-phrase-before.ts'
import {stanceContentFrom} from './stance-content-from.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `The dam seems to hold`, `Ruiz appeared ready to resign`: an impression, and nobody is named who has it. */
export const subjectSeems = defineRule<Sieve<StanceCue, Stance>>({
  name: 'subject-seems',
  says: 'It is an impression, and nobody is named who has it.',
  example: 'The dam seems to hold.',
  answer({layout, stretch, at, word}) {
    if (!word.seeming || !isComplement(lowerAt(layout.tokens, at + 1))) return undefined
    const subject = nounPhraseBefore(layout, stretch, at)
    const rest = stanceContentFrom(layout, stretch, at + 1)
    return subject && rest && {content: [subject, rest], cue: {first: at, last: at + 1}}
  },
})

/** Not `appeared on television`, `appears in court`. */
const isComplement = (lower: string): boolean => seemingComplements.has(lower) || /(?:ed|ing|ly|ble|ful)$/.test(lower)
