import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {foreignWords} from '../../../../vocabulary/names/foreign-words.ts'
import {isFree, kind} from '../../word-kinds.ts'
import {
  type Acceptance,
  endsInThing,
  hasMiddleInitial,
  isWordBehindGivenName,
  type Question,
  servesAsName,
} from '../evidence.ts'

/** The name opens with a known given name: `Ana Ruiz visited the port.` */
export const givenName = defineRule<Sieve<Question, Acceptance>>({
  name: 'given-name',
  says: 'It opens with a usual given name.',
  example: 'Ana Oduya crossed the bridge.',
  answer(question) {
    const {kinds, occurrences} = question.candidate
    if (((kinds[0] ?? 0) & kind.given) === 0 || servesAsName(question)) return undefined
    if (endsInThing(question) || !isOfPerson(question)) return undefined
    const [at] = occurrences
    return at && {certainty: 'inferred', at}
  },
})

/**
 * `Cory Booker`, `Al Cross`: what ends in an ordinary word is somebody where no noun takes the two words to itself and
 * the article does not use the word otherwise.
 */
function isOfPerson({page, candidate}: Question): boolean {
  const last = candidate.kinds.at(-1) ?? 0
  if (isFree(last) || (last & kind.wordSurname) !== 0 || !isWordBehindGivenName({page, candidate})) return true
  if (hasMiddleInitial(candidate)) return true
  if (namesOfPlaces.has(candidate.words[1] ?? '')) return false
  return candidate.occurrences.every(
    ({first, last: end}) =>
      page.nameLike[end] !== 1 && page.nameLike[first - 1] !== 1 && page.reading.partOf(first - 1) !== 'ADJ',
  )
}

/** "Lal Chowk", "Amarnath Yatra": words of other languages that end the names of places and feasts. */
const namesOfPlaces: ReadonlySet<string> = new Set(foreignWords)
