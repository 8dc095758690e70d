import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {namingParticiples} from '../../../../vocabulary/names/words-around-names.ts'
import type {Page} from '../../page.ts'
import {type Acceptance, endsInThing, firstWhere, isPersonNoun, opensWithGivenName, type Question} from '../evidence.ts'

/** A calling in small letters stands before the name: `ministry spokesman Ana Ruiz`, `his wife, Ana Ruiz`. */
export const roleBeforeName = defineRule<Sieve<Question, Acceptance>>({
  name: 'role-before-name',
  says: 'A calling stands before the name:',
  example: '“ministry spokesman Ana Ruiz”.',
  answer(question) {
    const {page, candidate} = question
    if (endsInThing(question) && !opensWithGivenName(candidate)) return undefined
    const at = firstWhere(candidate, ({title, first}) => {
      if (title < first) return false
      const before = page.tokens[first - 1]?.text === ',' ? first - 2 : first - 1
      return isCalling(page, before)
    })
    return at && {certainty: 'stated', at}
  },
})

/** A word for a person; `named` and `called` only after one: `a farmer called Ana Ruiz`, but `a bar called El Gato`. */
const isCalling = (page: Page, at: number): boolean =>
  isPersonNoun(page, at) && (!namingParticiples.has(lowerAt(page.tokens, at)) || isPersonNoun(page, at - 1))
