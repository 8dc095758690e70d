import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import type {Around} from '../catalogue-indexes.ts'
import type {Crumb} from '../crumb.ts'
import {oldestFirst} from '../lists/by-day.ts'
import {outletOf} from '../source/outlet-of.ts'
import {titleOf} from '../words.ts'

/** The articles before and after one, in its outlet or its story. */
export interface Neighbours {
  /** The outlet or the story, with its page. */
  readonly within: Crumb
  readonly before?: Crumb
  readonly after?: Crumb
}

/** The neighbours of an article among the dated ones of its outlet and the reports of its story; none where it is alone. */
export function neighboursIn(id: string, catalogue: Catalogue): readonly Neighbours[] {
  const record = catalogue.article.get(id)?.record
  if (!record) return []
  const found: Neighbours[] = []
  const outlet = outletOf(record, catalogue.archive.site.language)
  if (record.source && record.published)
    found.push(
      ...between(catalogue.aroundInOutlet.get(id), {label: outlet.name, to: addressOf.source(outlet.id)}, catalogue),
    )
  const story = catalogue.story.get(record.story ?? '')
  if (story) {
    const reports = oldestFirst(story.articles.flatMap((some) => catalogue.article.get(some) ?? []))
    const at = reports.findIndex((report) => report.record.id === id)
    const around: Around = [reports[at - 1]?.record.id, reports[at + 1]?.record.id]
    found.push(...between(around, {label: story.title, to: addressOf.story(story.id)}, catalogue))
  }
  return found
}

function between(around: Around | undefined, within: Crumb, {article}: Catalogue): readonly Neighbours[] {
  const crumbs = (around ?? []).map((id) => {
    const other = id === undefined ? undefined : article.get(id)
    return other && {label: titleOf(other), to: addressOf.article(other.record.id)}
  })
  const [before, after] = crumbs
  return before || after ? [{within, ...(before && {before}), ...(after && {after})}] : []
}
