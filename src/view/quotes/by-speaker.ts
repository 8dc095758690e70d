import type {Messages} from '../../messages/messages.ts'
import {addressOf} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {collation, letterOf} from '../lists/collation.ts'
import {groupBy} from '../lists/group-by.ts'
import {attributionOf} from '../statements/attribution-of.ts'
import type {FiledQuote} from './filed-quote.ts'

/** By speaker, persons by surname and everybody else by their words; what nobody is given comes last. */
export function bySpeaker(quotes: readonly QuoteAt[], catalogue: Catalogue): readonly FiledQuote[] {
  const filed = quotes.map((quoteAt): FiledQuote & {readonly sort: string} => {
    const {speaker} = quoteAt.quote
    if (!speaker || !attributionOf(quoteAt.quote).speaker)
      return {quoteAt, key: 'nobody', heading: catalogue.messages.reading.statement.nobody, letter: 'nobody', sort: ''}
    const name = speaker.person === undefined ? undefined : catalogue.person.get(speaker.person)?.filed
    if (speaker.person === undefined || !name) {
      return {
        quoteAt,
        key: `${speaker.kind} ${speaker.name.toLowerCase()}`,
        heading: speaker.name,
        // Nobody looks up “a senior official” under A.
        letter: speaker.kind === 'group' ? 'unnamed' : letterOf(speaker.name),
        sort: speaker.name.replace(leadingArticle, ''),
      }
    }
    const to = addressOf.person(speaker.person)
    return {
      quoteAt,
      key: `person ${speaker.person}`,
      heading: name.label,
      to,
      letter: letterOf(name.key),
      sort: name.key,
    }
  })
  const compare = collation(catalogue.archive.site.language)
  const groups = [...groupBy(filed, ({key}) => key).values()]
  return groups
    .toSorted(([a], [b]) =>
      a && b
        ? rank(a.letter) - rank(b.letter) ||
          compareCodes(a.letter, b.letter) ||
          compare(a.sort, b.sort) ||
          compareCodes(a.key, b.key)
        : 0,
    )
    .flat()
}

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

function rank(letter = ''): number {
  return drawers.indexOf(letter)
}

function compareCodes(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
