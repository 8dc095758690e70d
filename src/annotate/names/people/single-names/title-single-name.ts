import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {titlesOfThings} from '../../../../vocabulary/names/words-around-names.ts'
import {afterNickname} from '../../candidates/after-nickname.ts'
import {kind} from '../../word-kinds.ts'
import {type Acceptance, firstWhere, type Question} from '../evidence.ts'
import {mayBeSingleName} from '../single-name.ts'

/** A title or form of address before one word: `President Mkhize left`, `Mrs. Mkhize`. */
export const titleSingleName = defineRule<Sieve<Question, Acceptance>>({
  name: 'title-single-name',
  says: 'A title or form of address stands before the name:',
  example: '“President Ruiz”.',
  answer({page, candidate}) {
    if (!mayBeSingleName(candidate)) return undefined
    const at = firstWhere(candidate, ({title, first, last}) => {
      if (title === first || titlesOfThings.has(lowerAt(page.tokens, first - 1))) return false
      // "President Ana “Nita” Ruiz" goes on, "Speaker Ruiz (R-Taal)" does not
      if (/^["“‘]/.test(textAt(page.tokens, last)) || afterNickname(page, last) > last) return false
      return ((page.kinds[first - 1] ?? 0) & (kind.title | kind.honorific | kind.titleAcronym)) !== 0
    })
    return at && {certainty: 'stated', at}
  },
})
