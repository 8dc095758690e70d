import {countries} from '../vocabulary/places/countries.ts'

/** The country an office names by its first word: `Kenyan minister`, but not `adviser on Chinese affairs`. */
export function countryOfRole(role: string): string | undefined {
  const [first = '', second = ''] = role.toLowerCase().split(/[\s-]+/)
  return countryOf.get(`${first} ${second}`) ?? countryOf.get(first)
}

const countryOf = new Map(
  countries.flatMap(({name, demonyms}) => demonyms.map((demonym) => [demonym.toLowerCase(), name] as const)),
)
