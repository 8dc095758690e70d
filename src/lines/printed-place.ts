import {placeParticles} from '../vocabulary/names/name-particles.ts'
/** `RIO DE JANEIRO` is printed `Rio de Janeiro`, `PORT-AU-PRINCE` `Port-au-Prince`; `N.H.` stays. */
export function printedPlace(place: string): string {
  return place
    .split(/(?<=[ /-])/)
    .map((word, index) => {
      const bare = word.replace(/[ /-]$/, '')
      if (bare !== bare.toUpperCase() || /^(?:\p{Lu}\.)+$/u.test(bare)) return word
      const lower = word.toLowerCase()
      return index > 0 && placeParticles.has(lower.trim().replace(/[-/]$/, ''))
        ? lower
        : lower.replace(/\p{L}/u, (first) => first.toUpperCase())
    })
    .join('')
    .trim()
}
