import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {nameColon} from '../../attribution/sieves/name-colon.ts'
import type {Claim} from './claim.ts'

/** `Poll: Most growers back the dam`, `The Latest: Ruiz resigns`: a label of the headline. `Ruiz: It held` is a person's. */
export const labelBeforeColon = defineRule<Sieve<Claim, true>>({
  name: 'label-before-colon',
  says: 'What stands before the colon is a label of the headline, not a speaker.',
  example: 'Poll: Most growers back the dam',
  answer: ({layout, attribution, stretch, speaker}) =>
    attribution.rule === nameColon.name &&
    layout.turns.size === 0 &&
    layout.blocks[stretch.block]?.role === 'headline' &&
    speaker?.kind !== 'person'
      ? true
      : undefined,
})
