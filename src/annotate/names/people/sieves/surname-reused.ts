import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {nameKinds} from '../../word-kinds.ts'
import {type Acceptance, isAllFree, looksLikeThing, type Question} from '../evidence.ts'

/** The article goes on with the last word alone, and one of the words is known: `Raúl Mkhize … Mkhize reached the border`. */
export const surnameReused = defineRule<Sieve<Question, Acceptance>>({
  name: 'surname-reused',
  says: 'The article goes on with the last word of the name alone.',
  example: 'Ana Ruiz opened the bridge. Ruiz was cheered.',
  answer(question) {
    const {candidate, singles} = question
    const {words, kinds, occurrences} = candidate
    if (!singles.has(words.at(-1) ?? '') || !isAllFree(candidate) || looksLikeThing(question)) return undefined
    if (!kinds.some((bits) => (bits & nameKinds) !== 0) && !question.speaks.has(words.at(-1) ?? '')) return undefined
    const [at] = occurrences
    return at && {certainty: 'inferred', at}
  },
})
