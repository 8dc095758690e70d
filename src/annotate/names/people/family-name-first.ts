import type {Sieve} from '../../sieve.ts'
import {kind, kindsOf} from '../word-kinds.ts'
import type {Acceptance, Question} from './evidence.ts'

/** Korean, Chinese and Vietnamese order: `Kang Sun-nam`, `Xi Jinping`, `Nguyen Phu Trong`. */
export const familyNameFirst: Sieve<Question, Acceptance> = {
  name: 'family-name-first',
  answer({candidate}) {
    const {words, occurrences} = candidate
    const [family = '', ...given] = words
    const bits = kindsOf(family)
    if ((bits & (kind.korean | kind.chinese | kind.vietnamese)) === 0) return undefined
    const [at] = occurrences
    if (!at || given.length === 0 || given.length > 3) return undefined
    const syllables = given.join('-').split('-')
    if (!syllables.every((syllable) => eastAsianSyllables.test(syllable))) return undefined
    return {certainty: 'inferred', at}
  },
}

/** One to three syllables as Korean, Chinese and Vietnamese are romanised: no clusters, few endings. */
const eastAsianSyllables =
  /^(?:(?:[bcdfghjklmnprstwxyz]|ch|sh|zh|ph|th|kh|ng|ngh|nh|tr|gi|qu|hs|ts|tz|kw|gw|hw|ky|gy|by|my|ny|py|ry|hy|pp|kk|tt|ss|jj)?[aeiouyüăâêôơưạảấầậắằặẽếềệịọộợụủứừựỳŏŭ]{1,3}(?:ng|nh|n|m|l|k|t|p|c|ch|r|h|s)?){1,3}$/
