import {englishEitherNames, englishFemaleNames, englishMaleNames} from './english-given-names.ts'
import {eitherNames, femaleNames, maleNames} from './given-names.ts'

/** Every given name of the lists, lower case, whoever bears it. */
export const allGivenNames: ReadonlySet<string> = new Set([
  ...femaleNames,
  ...maleNames,
  ...eitherNames,
  ...englishFemaleNames,
  ...englishMaleNames,
  ...englishEitherNames,
])
