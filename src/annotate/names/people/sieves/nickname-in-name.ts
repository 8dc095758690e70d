import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {isFree} from '../../word-kinds.ts'
import {type Acceptance, firstWhere, type Question} from '../evidence.ts'

/**
 * A nickname in marks stands between given and family name: `Tavi “Bell” Orlo`, as nothing but a person is written. The
 * nickname itself may be any word.
 */
export const nicknameInName = defineRule<Sieve<Question, Acceptance>>({
  name: 'nickname-in-name',
  says: 'A nickname in quotation marks stands inside the name.',
  example: 'Tavi “Bell” Orlo crossed the bridge.',
  answer({page: {tokens, kinds}, candidate}) {
    const at = firstWhere(candidate, ({first, last}) => {
      let isInMarks = false
      let isNamed = false
      for (let token = first; token < last; token++) {
        if (quotationMark.test(tokens[token]?.text ?? '')) {
          isInMarks = !isInMarks
          isNamed ||= token > first && token < last - 1
        } else if (!isInMarks && !isFree(kinds[token] ?? 0)) return false
      }
      return isNamed
    })
    return at && {certainty: 'inferred', at}
  },
})

const quotationMark = /^["“”‘’]$/
