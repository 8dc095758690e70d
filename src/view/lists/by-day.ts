import type {Article} from '../../model.ts'

/** Newest first; undated ones last; within a day in the order of the archive. Leaves its input as it is. */
export function newestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => compare(dayOf(b), dayOf(a)))
}

/** Oldest first, undated ones last. */
export function oldestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => compare(dayOf(a) || '~', dayOf(b) || '~'))
}

function dayOf({record}: Article): string {
  return record.published?.value ?? ''
}

/** Plain order of code units: the same on every machine, for dates and ids. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
