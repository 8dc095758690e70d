import {glanceOf} from '../../derived/glance-of.ts'
import {say} from '../../messages/say.ts'
import type {Article} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {Counter} from '../lists/counter.ts'
import {outletOf} from '../source/outlet-of.ts'
import {type SaidAbout, saidIn} from '../statements/said-in.ts'
import type {Way} from './quotes-page.ts'

/** Sources the front page leads to by itself; the page of each leads to its statements too. */
const sourcesShown = 24

/** Topics it leads to. */
const topicsShown = 24

/** The other ways to the statements, each by its first entries. @param articles all of them, newest first */
export function waysInto(articles: readonly Article[], catalogue: Catalogue): readonly Way[] {
  const {messages} = catalogue
  const {list: words} = messages.reading
  const byYear = new Counter()
  const sources = new Counter()
  const names = new Map<string, string>()
  for (const article of articles) {
    const {length} = glanceOf(article).said
    if (length === 0) continue
    byYear.add(article.record.published?.value.slice(0, 4) ?? 'undated', length)
    const {id, name} = outletOf(article.record, catalogue.archive.site.language)
    sources.add(id, length)
    names.set(id, name)
  }
  const bySource = sources.entries().toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const ways: Way[] = [
    {
      title: words.byYear,
      rows: byYear
        .entries()
        .map(([year, count]) => ({label: year === 'undated' ? words.undated : year, to: addressOf.day(year), count})),
    },
    {
      title: words.bySource,
      rows: bySource
        .slice(0, sourcesShown)
        .map(([id, count]) => ({label: names.get(id) ?? id, to: addressOf.source(id), count})),
      ...(bySource.length > sourcesShown && {
        others: {
          label: say(messages.lists.more, {count: bySource.length - sourcesShown}, messages),
          to: addressOf.sources(),
        },
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
      title: words.byTopic,
      rows: byTopic.slice(0, topicsShown),
      ...(more > 0 && {others: {label: say(messages.lists.more, {count: more}, messages), to: addressOf.topics()}}),
    })
  }
  return ways
}

/** Where what is said about a topic begins. */
function firstOf(topic: string, said: SaidAbout | undefined): Address {
  return said && said.pages.length > 1 ? addressOf.topicStatements(topic) : addressOf.topic(topic, 1, 'said')
}
