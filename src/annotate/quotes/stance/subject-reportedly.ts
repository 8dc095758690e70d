import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {nounPhraseBefore} from './noun-phrase-before.ts'
import {stanceContentFrom} from './stance-content-from.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `The dam reportedly broke`, `Diaz was allegedly there`: hearsay of nobody named. */
export const subjectReportedly = defineRule<Sieve<StanceCue, Stance>>({
  name: 'subject-reportedly',
  says: 'It is hearsay of nobody named.',
  example: 'The dam reportedly broke.',
  answer({layout, stretch, at, word}) {
    if (!word.hearsay) return undefined
    const subject = nounPhraseBefore(layout, stretch, at)
    const rest = stanceContentFrom(layout, stretch, at + 1)
    return subject && rest && {content: [subject, rest], cue: {first: at, last: at + 1}}
  },
})
