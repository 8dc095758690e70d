import type {Messages} from '../../messages/messages.ts'
import type {Article} from '../../model.ts'
import type {Part} from './part.ts'

/** Whether an article prints a report of its own. */
export const isOwnReport = ({record: {copyOf}}: Article): boolean => copyOf === undefined

/** The articles that print a report of their own, told apart from reprints; `undefined` where there is no reprint. */
export function ownReports(articles: readonly Article[], {charts}: Messages): Part | undefined {
  const own = articles.filter(isOwnReport)
  if (own.length === articles.length) return undefined
  return {ids: new Set(own.map(({record}) => record.id)), words: charts.overTime.reprints}
}
