import {offices} from '../../../vocabulary/names/offices.ts'
import {personNouns} from '../../../vocabulary/names/person-nouns.ts'
import {epithets, unnamedPersons} from '../../../vocabulary/speech/speaker-nouns.ts'

/** Whether a word, lower case, is what one person may be called: `minister`, `clerk`, `physicist`, `spokeswoman`. */
export const meansPerson = (lower: string): boolean =>
  personNouns.has(lower) ||
  epithets.has(lower) ||
  offices.has(lower) ||
  unnamedPersons.has(lower) ||
  (lower.length > 5 && /(?:ologist|ician|man|woman|ist)$/.test(lower))
