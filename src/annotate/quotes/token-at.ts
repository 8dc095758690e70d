import type {Layout} from './layout.ts'

/** The index of the token that holds a character. */
export function tokenAt({tokens}: Layout, offset: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
