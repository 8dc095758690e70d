import {type Address, addressOf} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {type SaidAbout, saidIn} from '../statements/said-in.ts'
import type {Way} from './quotes-page.ts'

/** Sources the front page leads to by itself; the page of each leads to its statements too. */
const sourcesShown = 24

/** Topics it leads to. */
const topicsShown = 24

/** The other orders of the statements, each by its first entries. `byYear` and `bySource` come in the order shown. */
export function waysInto(
  byYear: readonly (readonly [year: string, quotes: readonly QuoteAt[]])[],
  bySource: readonly {readonly id: string; readonly name: string; readonly quotes: readonly QuoteAt[]}[],
  catalogue: Catalogue,
): readonly Way[] {
  const ways: Way[] = [
    {
      title: 'By year',
      rows: byYear.map(([year, quotes]) => ({label: year, to: addressOf.quotesOfYear(year), count: quotes.length})),
    },
    {
      title: 'By source',
      rows: bySource.slice(0, sourcesShown).map(({id, name, quotes}) => ({
        label: name,
        to: addressOf.quotesOfSource(id),
        count: quotes.length,
      })),
      ...(bySource.length > sourcesShown && {
        others: {label: `and ${bySource.length - sourcesShown} more`, to: addressOf.sources()},
      }),
    },
  ]
  const said = saidIn(catalogue).about
  const byTopic = catalogue.archive.topics
    .map(({id, name}) => ({label: name, to: firstOf(id, said.get(id)), count: said.get(id)?.statements ?? 0}))
    .filter(({count: number}) => number > 0)
    .toSorted((a, b) => b.count - a.count)
  if (byTopic.length > 0) {
    const more = byTopic.length - topicsShown
    ways.push({
      title: 'By topic',
      rows: byTopic.slice(0, topicsShown),
      ...(more > 0 && {others: {label: `and ${more} more`, to: addressOf.topics()}}),
    })
  }
  return ways
}

/** Where what is said about a topic begins. */
function firstOf(topic: string, said: SaidAbout | undefined): Address {
  return said && said.pages.length > 1 ? addressOf.topicStatements(topic) : addressOf.topic(topic, 1, 'said')
}
