import type {Layout} from './layout.ts'

/** The index of the unit that holds a token. */
export function unitAt({units}: Layout, token: number): number {
  let low = 0
  let high = units.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((units[middle]?.first ?? 0) <= token) low = middle
    else high = middle - 1
  }
  return low
}
