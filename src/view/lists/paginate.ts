import type {Address} from '../address.ts'

/**
 * Cuts a list into pages of at most `limit`, in order; a list without items has one empty page. Where items are of
 * different size `weightOf` says how much each takes; one that is larger than a page has a page of its own.
 */
export function paginate<Item>(
  items: readonly Item[],
  limit: number,
  weightOf: (item: Item) => number = () => 1,
): readonly (readonly Item[])[] {
  const pages: Item[][] = [[]]
  let room = limit
  for (const item of items) {
    const weight = weightOf(item)
    const page = pages.at(-1)
    if (!page || (weight > room && page.length > 0)) {
      pages.push([item])
      room = limit - weight
    } else {
      page.push(item)
      room -= weight
    }
  }
  return pages
}

/** The way from one page of a list to the others. */
export interface Pager {
  readonly current: number
  readonly total: number
  readonly previous?: Address
  readonly next?: Address
  /** The first, the last and the pages around this one; `undefined` stands for those left out. */
  readonly pages: readonly (PagerStep | undefined)[]
}

export interface PagerStep {
  readonly number: number
  readonly to: Address
  readonly current: boolean
}

/** The pager of page `current` (from 1) of `total`; none where there is only one page. */
export function pagerOf(current: number, total: number, addressOfPage: (page: number) => Address): Pager | undefined {
  if (total < 2) return undefined
  const shown = [1, total, ...[-2, -1, 0, 1, 2].map((step) => current + step)]
  const numbers = [...new Set(shown)].filter((page) => page >= 1 && page <= total).toSorted((a, b) => a - b)
  return {
    current,
    total,
    ...(current > 1 && {previous: addressOfPage(current - 1)}),
    ...(current < total && {next: addressOfPage(current + 1)}),
    pages: numbers.flatMap((number, index) => {
      const step = {number, to: addressOfPage(number), current: number === current}
      return index > 0 && number - (numbers[index - 1] ?? 0) > 1 ? [undefined, step] : [step]
    }),
  }
}
