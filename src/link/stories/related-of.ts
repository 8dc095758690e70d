import type {Related} from '../../model.ts'
import type {Tie} from './tie.ts'

/** Two articles that were compared, by index: how alike their words are, of 1, and what else they share. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly alike: number
  readonly tie: Tie
}

/**
 * Related coverage: pairs that report two events and have much in common, each article's closest. `close` shares a
 * statement, or a good part of what both tell; `loose` shares words and names.
 *
 * @param pairs those of different stories.
 */
export function relatedOf(pairs: readonly Pair[], nameOf: (index: number) => string): Related[] {
  const enough = pairs
    .filter(({alike, tie}) => alike >= 0.1 && (tie.names > 0 || tie.statements > 0 || alike >= 0.2))
    .toSorted((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b)
  const counts = new Map<number, number>()
  return enough.flatMap(({a, b, alike, tie}): Related[] => {
    const [ofA, ofB] = [counts.get(a) ?? 0, counts.get(b) ?? 0]
    if (ofA >= mostRelated && ofB >= mostRelated) return []
    counts.set(a, ofA + 1)
    counts.set(b, ofB + 1)
    const isClose = tie.statements > 0 || alike >= close
    return [{articles: [nameOf(a), nameOf(b)], strength: isClose ? 'close' : 'loose', says: reasonOf(tie)}]
  })
}

const mostRelated = 5
const close = 0.25

function reasonOf({statements, names, gap}: Tie): string {
  const reasons = [
    ...(statements > 0 ? [statements === 1 ? 'the same statement' : `${statements} of the same statements`] : []),
    ...(names > 0 ? [names === 1 ? 'a name that few articles have' : `${names} names that few articles have`] : []),
    'words that few others use',
  ]
  const apart = gap === undefined ? '' : gap === 0 ? ', on one day' : `, ${gap} ${gap === 1 ? 'day' : 'days'} apart`
  return `both have ${reasons.length > 1 ? `${reasons.slice(0, -1).join(', ')} and ${reasons.at(-1)}` : reasons[0]}${apart}`
}
