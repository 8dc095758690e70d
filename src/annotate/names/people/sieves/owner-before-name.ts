import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {label} from '../../page.ts'
import {kind} from '../../word-kinds.ts'
import {type Acceptance, firstWhere, isAllFree, isCue, looksLikeThing, type Question} from '../evidence.ts'

/** Whoever an outlet or a place has, and who acts: `The Harbour Times’s Xolile Mkhize will speak`, `Taal’s Xolile Mkhize said`. */
export const ownerBeforeName = defineRule<Sieve<Question, Acceptance>>({
  name: 'owner-before-name',
  says: 'A house or place that owns stands before the name, and a verb behind it:',
  example: '“Harbour News’s Tavi Orlo will speak”.',
  answer(question) {
    const {page, candidate} = question
    if (candidate.words.length > 3 || !isAllFree(candidate) || looksLikeThing(question)) return undefined
    const at = firstWhere(candidate, ({first, last, title}) => {
      if (title !== first || page.tokens[first - 1]?.kind !== 'possessive') return false
      const owner = ((page.kinds[first - 2] ?? 0) & (kind.place | kind.organisation)) !== 0
      if (!owner && page.label[first - 2] !== label.organisation) return false
      return isCue(page, last) || (page.reading.partOf(last) === 'AUX' && page.tokens[last]?.capital === false)
    })
    return at && {certainty: 'inferred', at}
  },
})
