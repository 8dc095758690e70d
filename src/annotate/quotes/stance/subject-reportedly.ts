import type {Sieve} from '../../../rules/sieve.ts'
import {nounPhraseBefore} from './noun-phrase-before.ts'
import {stanceContentFrom} from './stance-content-from.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `The dam reportedly broke`, `Diaz was allegedly there`: hearsay of nobody named. */
export const subjectReportedly: Sieve<StanceCue, Stance> = {
  name: 'subject-reportedly',
  answer({layout, stretch, at, word}) {
    if (!word.hearsay) return undefined
    const subject = nounPhraseBefore(layout, stretch, at)
    const rest = stanceContentFrom(layout, stretch, at + 1)
    return subject && rest && {content: [subject, rest], cue: {first: at, last: at + 1}}
  },
}
