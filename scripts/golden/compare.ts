import type {Expectation} from './expectation.ts'
import {type FirstDifference, firstDifference} from './first-difference.ts'
import type {Output} from './output.ts'

/** An output that is not as expected. */
export type Difference =
  | {readonly kind: 'changed'; readonly name: string; readonly first?: FirstDifference}
  | {readonly kind: 'new' | 'gone'; readonly name: string}

/**
 * Lays what came out beside what is expected.
 *
 * @param earlier outputs as they once were, by name; one that is not of the expected digest is of another time and is
 * left aside.
 * @returns the differences: changed and new ones as they came out, then those that are gone.
 */
export function compare(
  expected: Expectation,
  found: readonly Output[],
  earlier: ReadonlyMap<string, Output>,
): Difference[] {
  const names = new Set(found.map(({name}) => name))
  const gone = [...expected.keys()].filter((name) => !names.has(name))
  return [
    ...found.flatMap((output) => differenceOf(expected, output, earlier.get(output.name)) ?? []),
    ...gone.map((name): Difference => ({kind: 'gone', name})),
  ]
}

function differenceOf(expected: Expectation, output: Output, earlier: Output | undefined): Difference | undefined {
  const {name} = output
  const old = expected.get(name)
  if (!old) return {kind: 'new', name}
  if (old.digest === output.digest) return undefined
  const known = earlier?.digest === old.digest ? earlier.pieces : undefined
  const first = firstDifference(old.pieces, output.pieces, known)
  return {kind: 'changed', name, ...(first && {first})}
}
