import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {kind} from '../../word-kinds.ts'
import {type Acceptance, isAllFree, looksLikeThing, type Question} from '../evidence.ts'

/** The name ends in a usual family name: `Nelcy Ramirez joined the guerrilla.` */
export const familyNameLast = defineRule<Sieve<Question, Acceptance>>({
  name: 'family-name-last',
  says: 'It ends in a usual family name.',
  example: 'Oriel Ruiz crossed the bridge.',
  answer(question) {
    const {candidate} = question
    if (((candidate.kinds.at(-1) ?? 0) & kind.surname) === 0) return undefined
    if (!isAllFree(candidate) || looksLikeThing(question)) return undefined
    const [at] = candidate.occurrences
    return at && {certainty: 'inferred', at}
  },
})
