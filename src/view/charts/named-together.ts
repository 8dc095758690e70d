import {glanceOf} from '../../derived/glance-of.ts'
import {say} from '../../messages/say.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import type {Figure} from './figure.ts'

/** Who is named with whom: a distance table of people, as road atlases have of towns. */
export interface NamedTogether extends Figure {
  /** Those who are often named together stand near each other. */
  readonly people: readonly string[]
  /** For each of them but the first, in how many articles they are named with each one before. */
  readonly together: readonly (readonly number[])[]
}

/** As many as a phone's width has room for, with a number in each field. */
const mostPeople = 12

/** Two who meet in one article alone say something of that article and nothing of the archive. */
const fewestTogether = 2

/** Among so many, those named in most articles, pairs are counted: two cannot share more articles than either is in. */
const mostCounted = 400

/** `undefined` where fewer than three people are named together in more than one article. */
export function namedTogether(catalogue: Catalogue, limit: number = mostPeople): NamedTogether | undefined {
  const people = catalogue.archive.people
    .filter(({articles}) => articles.length >= fewestTogether)
    .toSorted((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1))
    .slice(0, mostCounted)
  const rank = new Map(people.map(({id}, at) => [id, at]))
  const times = new Uint32Array(people.length ** 2)
  const timesOf = (a: number, b: number): number => times[Math.min(a, b) * people.length + Math.max(a, b)] ?? 0
  for (const article of catalogue.archive.articles) {
    const named = [...new Set(glanceOf(article).people.flatMap((id) => rank.get(id) ?? []))].sort((a, b) => a - b)
    named.forEach((a, at) => {
      for (const b of named.slice(at + 1)) times[a * people.length + b] = timesOf(a, b) + 1
    })
  }
  const chosen = inOrder(mostTogether(times, people.length, limit), timesOf)
  if (chosen.length < 3) return undefined
  const {messages} = catalogue
  const {together: words} = messages.charts
  const pairs = chosen.flatMap((b, at) => chosen.slice(0, at).map((a) => ({a, b, times: timesOf(a, b)})))
  const [first] = pairs.toSorted((x, y) => y.times - x.times || x.a - y.a || x.b - y.b)
  const name = (at: number): string => people[at]?.name ?? ''
  const heading = (at: number) => ({label: name(at), to: addressOf.person(people[at]?.id ?? '')})
  return {
    id: 'together',
    title: words.title,
    description: say(words.description, {count: chosen.length}, messages),
    caption: [
      first &&
        say(
          words.most,
          {
            one: name(first.a),
            other: name(first.b),
            articles: say(messages.counts.articles, {count: first.times}, messages),
          },
          messages,
        ),
      words.how,
      catalogue.archive.people.length > chosen.length &&
        say(
          words.chosen,
          {
            count: chosen.length,
            people: say(messages.counts.people, {count: catalogue.archive.people.length}, messages),
          },
          messages,
        ),
    ]
      .filter(Boolean)
      .join(' '),
    people: chosen.map(name),
    together: chosen.slice(1).map((b, at) => chosen.slice(0, at + 1).map((a) => timesOf(a, b))),
    table: {
      caption: words.table,
      columns: [{label: words.person}, ...chosen.slice(0, -1).map(heading)],
      rows: chosen.slice(1).map((b, at) => ({
        heading: heading(b),
        cells: chosen.slice(0, -1).map((a, column) => (column <= at ? timesOf(a, b) : undefined)),
      })),
    },
  }
}

/** The people of the pairs that share most articles, pair by pair, until there are enough. */
function mostTogether(times: Uint32Array, size: number, limit: number): ReadonlySet<number> {
  const pairs: number[] = []
  times.forEach((shared, pair) => {
    if (shared >= fewestTogether) pairs.push(pair)
  })
  pairs.sort((x, y) => (times[y] ?? 0) - (times[x] ?? 0) || x - y)
  const chosen = new Set<number>()
  for (const pair of pairs) {
    const both = [Math.floor(pair / size), pair % size]
    if (chosen.size + both.filter((one) => !chosen.has(one)).length > limit) continue
    for (const one of both) chosen.add(one)
    if (chosen.size === limit) break
  }
  return chosen
}

/** The most named first, and after each the one who is named most with all those before: companies stay together. */
function inOrder(people: ReadonlySet<number>, timesOf: (a: number, b: number) => number): readonly number[] {
  const left = [...people].sort((a, b) => a - b)
  const placed: number[] = []
  const tie = new Map(left.map((one) => [one, 0]))
  while (left.length > 0) {
    const next = left.reduce((best, one) => ((tie.get(one) ?? 0) > (tie.get(best) ?? 0) ? one : best))
    left.splice(left.indexOf(next), 1)
    placed.push(next)
    for (const one of left) tie.set(one, (tie.get(one) ?? 0) + timesOf(one, next))
  }
  return placed
}
