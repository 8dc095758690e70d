import type {Article} from '../../model.ts'
import type {Catalogue} from '../catalogue.ts'
import {groupBy} from '../lists/group-by.ts'
import {reportOf} from './report-of.ts'

/** Some articles by the reports they print, in their order; of each report the version that leads first, where it is among them. */
export function byReport(
  articles: readonly Article[],
  catalogue: Catalogue,
): readonly (readonly [Article, ...Article[]])[] {
  return [...groupBy(articles, ({record}) => reportOf(record, catalogue))].flatMap(([id, versions]) => {
    const [first, ...rest] = versions.toSorted((a, b) => Number(b.record.id === id) - Number(a.record.id === id))
    return first ? [[first, ...rest] as const] : []
  })
}
