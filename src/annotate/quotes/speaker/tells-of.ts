import {countries} from '../../../vocabulary/places/countries.ts'
import type {Introduction} from './introductions.ts'

/**
 * Whether what a description tells of its noun is what the article has said of somebody: all of `defence`, and `Egyptian` of
 * `Egypt’s president` as well.
 */
export const tellsOf = (details: ReadonlySet<string>, {words}: Introduction): boolean =>
  [...details].every(
    (detail) => words.has(detail) || (nations.get(detail) ?? []).some((name) => name.every((word) => words.has(word))),
  )

/** What a nation is called by, lower case and word by word, for each of its demonyms: `egyptian` → `egypt`. */
const nations: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  countries.flatMap(({name, otherNames, demonyms}) => {
    const names = [name, ...otherNames, ...demonyms].map((one) => one.toLowerCase().split(' '))
    return demonyms.map((demonym): [string, typeof names] => [demonym.toLowerCase(), names])
  }),
)
