import type {Difference} from './compare.ts'

/** How many differences of each kind: `3 changed, 1 new`; the empty string when there are none. */
export function tally(differences: readonly Difference[]): string {
  const counts = (['changed', 'new', 'gone'] as const).map((kind) => ({
    kind,
    count: differences.filter((difference) => difference.kind === kind).length,
  }))
  return counts.flatMap(({kind, count}) => (count > 0 ? `${count} ${kind}` : [])).join(', ')
}
