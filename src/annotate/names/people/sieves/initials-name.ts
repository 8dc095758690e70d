import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {textAt} from '../../../../text/cursor.ts'
import {isFree} from '../../word-kinds.ts'
import {type Acceptance, looksLikeThing, type Question} from '../evidence.ts'

/** Initials and a name: `V. Muralidhar`, `KP Oli`, `J. B. Xolani`. */
export const initialsName = defineRule<Sieve<Question, Acceptance>>({
  name: 'initials-name',
  says: 'It is written with initials:',
  example: '“J. B. Ruiz”.',
  answer(question) {
    const {page, candidate} = question
    const {words, kinds, occurrences} = candidate
    const [at] = occurrences
    const last = words.at(-1) ?? ''
    if (!at || !isFree(kinds.at(-1) ?? 0) || last.length < 3 || looksLikeThing(question)) return undefined
    // P W D L Pts: the head of a table is nobody.
    if (words.length > 3 && words.every((word) => !word.includes('.'))) return undefined
    for (let i = at.first; i < at.last - 1; i++) if (!isInitials(textAt(page.tokens, i))) return undefined
    return {certainty: 'inferred', at}
  },
})

const isInitials = (text: string): boolean => /^(?:\p{Lu}\.?){1,3}$/u.test(text)
