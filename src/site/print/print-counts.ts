/** Numbers that all printing threads count up: how many portions are taken, and how many pages are printed. */
export type PrintCounts = Int32Array

const taken = 0
const printed = 1

export function newCounts(): PrintCounts {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
}

/** The number of the next portion that nobody has taken, which is taken with that. */
export const takeNext = (counts: PrintCounts): number => Atomics.add(counts, taken, 1)

export function countPrinted(counts: PrintCounts): void {
  Atomics.add(counts, printed, 1)
}

export const printedIn = (counts: PrintCounts): number => Atomics.load(counts, printed)
