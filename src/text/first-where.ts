/**
 * The first index below `length` from which `holds` stays true, or `length` where it never does: a binary search. `holds`
 * must not turn false again, as “starts behind the character” does not along the tokens of a text.
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
