import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {type Acceptance, firstWhere, isAllFree, type Question} from '../evidence.ts'

/** A nickname in marks stands between given and family name: `Tavi “Bell” Orlo`, as nothing but a person is written. */
export const nicknameInName = defineRule<Sieve<Question, Acceptance>>({
  name: 'nickname-in-name',
  says: 'A nickname in quotation marks stands inside the name.',
  example: 'Tavi “Bell” Orlo crossed the bridge.',
  answer({page, candidate}) {
    if (!isAllFree(candidate)) return undefined
    const at = firstWhere(candidate, ({first, last}) =>
      page.tokens.slice(first + 1, last - 1).some(({text}) => /^["“‘]$/.test(text)),
    )
    return at && {certainty: 'inferred', at}
  },
})
