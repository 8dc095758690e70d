import {glanceOf} from '../../derived/glance-of.ts'
import type {Messages} from '../../messages/messages.ts'
import type {Article, Speaker} from '../../model.ts'
import {addressOf} from '../address.ts'
import {type Catalogue, type QuoteAt, saidInArticle} from '../catalogue.ts'
import {collation, letterOf} from '../lists/collation.ts'
import {groupBy} from '../lists/group-by.ts'
import type {FiledQuote, Heading} from './filed-quote.ts'

/**
 * What is said in some articles by speaker, persons by surname and everybody else by their words; what nobody is given comes
 * last. Which statement is whose is known of each article at a glance, and none is fetched: there may be a million.
 */
export function bySpeaker(articles: readonly Article[], catalogue: Catalogue): readonly FiledQuote[] {
  const headings = new Map<string, SortedHeading>()
  const under = (key: string, make: () => Omit<SortedHeading, 'key'>): SortedHeading => {
    const heading = headings.get(key) ?? {key, ...make()}
    headings.set(key, heading)
    return heading
  }
  const ofOthers = (kind: Speaker['kind'], name: string): SortedHeading =>
    under(`${kind} ${name.toLowerCase()}`, () => ({
      heading: name,
      // Nobody looks up “a senior official” under A.
      letter: kind === 'group' ? 'unnamed' : letterOf(name),
      sort: name.replace(leadingArticle, ''),
    }))
  const ofPerson = (id: string, quoteAt: QuoteAt): SortedHeading => {
    const name = catalogue.person.get(id)?.filed
    if (!name) {
      const {kind = 'person', name: called = id} = quoteAt.quote.speaker ?? {}
      return ofOthers(kind, called)
    }
    return under(`person ${id}`, () => ({
      heading: name.label,
      to: addressOf.person(id),
      letter: letterOf(name.key),
      sort: name.key,
    }))
  }
  const nobody = under('nobody', () => ({
    heading: catalogue.messages.reading.statement.nobody,
    letter: 'nobody',
    sort: '',
  }))
  const filed = articles.flatMap((article) => {
    const {saidBy, saidByOthers} = glanceOf(article)
    const persons = new Map(saidBy.map(([person, at]) => [at, person]))
    const others = new Map(saidByOthers.map(([kind, name, at]) => [at, [kind, name] as const]))
    return saidInArticle(article).map((quoteAt): {readonly quoteAt: QuoteAt; readonly under: SortedHeading} => {
      const [person, other] = [persons.get(quoteAt.at), others.get(quoteAt.at)]
      return {quoteAt, under: person !== undefined ? ofPerson(person, quoteAt) : other ? ofOthers(...other) : nobody}
    })
  })
  const compare = collation(catalogue.archive.site.language)
  const groups = [...groupBy(filed, ({under: {key}}) => key).values()]
  return groups.toSorted(([a], [b]) => (a && b ? inOrder(a.under, b.under, compare) : 0)).flat()
}

interface SortedHeading extends Heading {
  readonly sort: string
}

const inOrder = (a: SortedHeading, b: SortedHeading, compare: (a: string, b: string) => number): number =>
  rank(a.letter) - rank(b.letter) ||
  compareCodes(a.letter, b.letter) ||
  compare(a.sort, b.sort) ||
  compareCodes(a.key, b.key)

const leadingArticle = /^(?:an?|the)\s+/i

/** What stands beside the letters, in this order after them. */
const drawers = ['other', 'unnamed', 'nobody']

/** How a letter is headed, and what stands beside the letters. */
export function letterInWords(letter: string, {citing, reading}: Messages): string {
  switch (letter) {
    case 'other':
      return '0–9'
    case 'unnamed':
      return reading.list.unnamed
    case 'nobody':
      return citing.unattributed
    default:
      return letter.toUpperCase()
  }
}

function rank(letter: string): number {
  return drawers.indexOf(letter)
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
