import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {householdNames} from '../../../../vocabulary/names/household-names.ts'
import type {Acceptance, Question} from '../evidence.ts'

/** Somebody the world knows by one name: `the statue of Napoleon`. */
export const householdName = defineRule<Sieve<Question, Acceptance>>({
  name: 'household-name',
  says: 'The world knows this person by one name.',
  example: 'The bridge was painted by Rembrandt.',
  answer({candidate}) {
    if (!householdNames.has(candidate.words[0] ?? '')) return undefined
    const [at] = candidate.occurrences
    return at && {certainty: 'inferred', at}
  },
})
