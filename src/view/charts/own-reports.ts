import type {Article} from '../../model.ts'
import type {Part} from './part.ts'

/** Whether an article prints a report of its own. */
export const isOwnReport = ({record: {copyOf}}: Article): boolean => copyOf === undefined

/** The heading of a column that counts each report once. */
export const withoutReprints = 'Without reprints'

/** The articles that print a report of their own, told apart from reprints; `undefined` where there is no reprint. */
export function ownReports(articles: readonly Article[]): Part | undefined {
  const own = articles.filter(isOwnReport)
  if (own.length === articles.length) return undefined
  return {
    ids: new Set(own.map(({record}) => record.id)),
    do: 'print a report of their own',
    othersDo: 'reprint one',
    column: withoutReprints,
  }
}
