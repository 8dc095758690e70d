import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {denyingVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import type {Claim} from './claim.ts'

/** `Ruiz denied that the dam had cracked`, `questioned the claim that it held`: the words are what she does not say. */
export const cueDenies = defineRule<Sieve<Claim, true>>({
  name: 'cue-denies',
  says: 'The verb denies or doubts what follows, so it was not said.',
  example: 'Ana Ruiz denied that the dam had cracked.',
  answer: ({verb, kind}) => (verb && denyingVerbs.has(verb.lemma) && kind !== 'direct' ? true : undefined),
})
