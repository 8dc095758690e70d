import {allGivenNames} from '../vocabulary/names/all-given-names.ts'
import {bylineParticles} from '../vocabulary/names/name-particles.ts'
import {notAuthors} from '../vocabulary/page/byline-words.ts'
import {outletWords} from '../vocabulary/page/outlet-words.ts'
import {cities} from '../vocabulary/places/cities.ts'
import {countries} from '../vocabulary/places/countries.ts'
import {outletNamed} from './outlet-named.ts'

const nameWord = /^(?:\p{Lu}\.?|\p{Lu}[\p{L}\p{M}’'.-]*[\p{L}\p{M}]|(?:\p{Lu}\.)+|[JS]r\.|I{2,3}|IV)$/u

/** Two to five words that are written as a person's name and are no desk, agency, paper, place or rank. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 5 || isKnownPlace(text) || outletNamed(text) !== undefined) return false
  // “Santa Brisa Mercury” is a paper, Kate Star a person.
  if (outletWords.has(words.at(-1)?.toLowerCase() ?? '') && (words.length > 2 || !hasGivenName(text))) return false
  return words.every((word, index) =>
    bylineParticles.has(word.toLowerCase()) && index > 0
      ? true
      : nameWord.test(word) && !notAuthors.has(word.toLowerCase().replace(/\.$/, '')),
  )
}

const places: ReadonlySet<string> = new Set(
  [...cities, ...countries.flatMap(({name, otherNames, capitals}) => [name, ...otherNames, ...capitals])].map((place) =>
    place.toLowerCase(),
  ),
)

/** `Hong Kong`, `NEW YORK`: a place of the lists. */
export const isKnownPlace = (text: string): boolean => places.has(text.trim().toLowerCase())

/** The first word is a given name of the lists. */
export const hasGivenName = (text: string): boolean => allGivenNames.has(/^[^\s-]+/.exec(text)?.[0].toLowerCase() ?? '')

/** `ANA RUIZ` is printed `Ana Ruiz`, `SEAN O’NEILL` `Sean O’Neill`. */
export function printedName(name: string): string {
  const plain = name.trim().replace(/\s+/g, ' ')
  if (plain !== plain.toUpperCase() || plain.length < 5) return plain
  return plain
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}’'])\p{L}|(?<=[-’'])\p{L}(?=\p{L}{2})/gu, (first) => first.toUpperCase())
}
