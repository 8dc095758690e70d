import {say} from '../../messages/say.ts'
import type {ArticleRecord} from '../../model.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import type {Counter} from '../lists/counter.ts'
import {outletIdOf, unknownOutletId} from '../source/outlet-of.ts'
import type {FigureHeading} from './figure.ts'

/** The outlets of a chart: those with most, each by itself, then the others together, then those nobody knows. */
export interface OutletGroups {
  readonly groups: readonly OutletGroup[]
  /** The place of an article's outlet among them. */
  readonly groupOf: (record: ArticleRecord) => number
}

export interface OutletGroup extends FigureHeading {
  /** Not one outlet but several, or nobody knows which: no equal of those beside it. */
  readonly mixed: boolean
}

/**
 * @param counter how much each outlet has, by its id; what it does not hold is in no group
 * @param limit outlets that stand by themselves
 */
export function outletGroups(counter: Counter, {source, messages}: Catalogue, limit: number): OutletGroups {
  const ids = counter
    .entries()
    .filter(([id]) => id !== unknownOutletId)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id]) => id)
  // “1 other outlet” has room for its name.
  const own = ids.length > limit + 1 ? ids.slice(0, limit) : ids
  const others = ids.length - own.length
  const groups: OutletGroup[] = own.map((id) => ({
    label: source.get(id)?.name ?? id,
    to: addressOf.source(id),
    mixed: false,
  }))
  if (others > 0)
    groups.push({
      label: say(messages.charts.otherOutlets, {count: others}, messages),
      to: addressOf.sources(),
      mixed: true,
    })
  if (counter.of(unknownOutletId) > 0)
    groups.push({label: messages.reading.list.unknownOutlet, to: addressOf.source(unknownOutletId), mixed: true})
  const places = new Map(own.map((id, place) => [id, place]))
  return {
    groups,
    groupOf: (record) => {
      const id = outletIdOf(record)
      return places.get(id) ?? (id === unknownOutletId ? groups.length - 1 : own.length)
    },
  }
}
