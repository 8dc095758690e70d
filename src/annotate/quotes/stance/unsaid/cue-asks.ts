import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {askingVerbs} from '../../../../vocabulary/speech/unsaid-words.ts'
import type {Claim} from './claim.ts'

/** `Ruiz asked whether the dam held`, `wondered if it would`: what is asked is not claimed. “Will it hold?” she asked: is a quotation. */
export const cueAsks = defineRule<Sieve<Claim, true>>({
  name: 'cue-asks',
  says: 'The words are asked, not said.',
  example: 'Ana Ruiz asked whether the dam would hold.',
  answer: ({verb, kind}) => (verb && askingVerbs.has(verb.lemma) && kind !== 'direct' ? true : undefined),
})
