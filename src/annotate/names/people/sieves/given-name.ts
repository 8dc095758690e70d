import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {foreignWords} from '../../../../vocabulary/names/foreign-words.ts'
import {aimsAtPeople, wherePrepositions} from '../../../../vocabulary/names/words-around-names.ts'
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
    if (endsInThing(question) || !isOfPerson(question) || isOnlyWhere(question)) return undefined
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

/**
 * `Batting first at Sidney Vale, the visitors made 202`: what is printed only as where something happens is a place. Not
 * `in Ana Ruiz’s garden`, `faith in Ana Ruiz`, `shouted at Ana Ruiz`.
 */
const isOnlyWhere = ({page, candidate}: Question): boolean =>
  candidate.words.length > 1 &&
  candidate.occurrences.every(
    ({first, last, title}) =>
      title === first &&
      wherePrepositions.has(lowerAt(page.tokens, first - 1)) &&
      !aimsAtPeople.has(lowerAt(page.tokens, first - 2)) &&
      page.tokens[last]?.kind !== 'possessive',
  )

/** "Lal Chowk", "Amarnath Yatra": words of other languages that end the names of places and feasts. */
const namesOfPlaces: ReadonlySet<string> = new Set(foreignWords)
