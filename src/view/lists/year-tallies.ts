import type {Address} from '../address.ts'
import type {Tally} from './profile.ts'

/** A list of fewer articles is looked over without a way to its years. */
export const worthJumping = 12

/**
 * The years of a list in its own order, each with how much it has and where it begins: `y2016` on the page where it is
 * met first. None where all is of one year.
 */
export function yearTallies<Item>(
  pages: readonly (readonly Item[])[],
  yearOf: (item: Item) => string,
  countOf: (item: Item) => number,
  addressOfPage: (page: number) => Address,
): readonly Tally[] {
  const years = new Map<string, {to: Address; count: number}>()
  pages.forEach((page, at) => {
    for (const item of page) {
      const year = yearOf(item)
      const known = years.get(year) ?? {to: {...addressOfPage(at + 1), fragment: `y${year}`}, count: 0}
      known.count += countOf(item)
      years.set(year, known)
    }
  })
  return years.size < 2 ? [] : [...years].map(([label, tally]) => ({label, ...tally}))
}
