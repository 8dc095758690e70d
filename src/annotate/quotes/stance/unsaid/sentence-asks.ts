import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {textAt} from '../../../../text/cursor.ts'
import type {Claim} from './claim.ts'

/** `Did Ruiz say the dam held?`: the reporter asks, and nobody has said it. */
export const sentenceAsks = defineRule<Sieve<Claim, true>>({
  name: 'sentence-asks',
  says: 'The sentence is a question of the article itself.',
  example: 'Did Ana Ruiz say the dam would hold?',
  answer({layout: {tokens, passageOf}, stretch, kind, verb}) {
    // RUIZ: You do?: a turn of an interview.
    if (!verb) return undefined
    const last = stretch.last - 1
    return kind !== 'direct' && passageOf[last] === undefined && textAt(tokens, last) === '?' ? true : undefined
  },
})
