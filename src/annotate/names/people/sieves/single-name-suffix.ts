import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {isFree, kind} from '../../word-kinds.ts'
import type {Acceptance, Question} from '../evidence.ts'

/** A family name and what tells the son from the father: `Ruiz Jr called him a coward.` */
export const singleNameSuffix = defineRule<Sieve<Question, Acceptance>>({
  name: 'single-name-suffix',
  says: 'What tells the younger or older bearer of a family name stands behind it.',
  example: 'Ruiz Jr. crossed the bridge.',
  answer({candidate}) {
    const {words, kinds, occurrences} = candidate
    const [bits = 0] = kinds
    if (words.length !== 2 || !/^(?:jr|sr)\.?$/.test(words[1] ?? '')) return undefined
    if ((bits & (kind.place | kind.organisation)) !== 0 || !(isFree(bits) || (bits & kind.wordSurname) !== 0))
      return undefined
    const [at] = occurrences
    return at && {certainty: 'inferred', at}
  },
})
