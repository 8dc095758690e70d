import {lowerAt} from '../../../text/cursor.ts'
import {label, type Page} from '../page.ts'
import {addMention, type PersonInPrint} from './person-in-print.ts'

/** Accepted somewhere, accepted everywhere: in headlines, and inside runs that could not be cut. */
export function nameAgain(page: Page, people: readonly PersonInPrint[]): void {
  const known = namesByLength(people)
  for (let i = 0; i < page.tokens.length; i++) {
    if (!page.nameLike[i] || page.label[i] !== label.none) continue
    const person = personAt(page, i, known.get(lowerAt(page.tokens, i)))
    if (person) addMention(page, person, i, i + person.words.length, 'full')
  }
}

interface Known {
  readonly person: PersonInPrint
  readonly rank: number
}

/**
 * The names that begin with a word, by how many words they have and by all of them: at each Ana of a roll of a thousand
 * Anas nobody asks for all of these.
 */
type NamesByLength = Map<number, Map<string, Known>>

function namesByLength(people: readonly PersonInPrint[]): ReadonlyMap<string, NamesByLength> {
  const byFirst = new Map<string, NamesByLength>()
  for (const [rank, person] of people.entries()) {
    const [first = ''] = person.words
    const lengths: NamesByLength = byFirst.get(first) ?? new Map()
    byFirst.set(first, lengths)
    const names = lengths.get(person.words.length) ?? new Map<string, Known>()
    lengths.set(person.words.length, names)
    const name = person.words.join(' ')
    if (!names.has(name)) names.set(name, {person, rank})
  }
  return byFirst
}

/** Who was found first of those whose whole name stands here and belongs to nobody yet. */
function personAt(page: Page, at: number, lengths: NamesByLength | undefined): PersonInPrint | undefined {
  let found: Known | undefined
  for (const [length, names] of lengths ?? []) {
    if (page.label.slice(at, at + length).some((one) => one !== label.none)) continue
    const known = names.get(Array.from({length}, (_, n) => lowerAt(page.tokens, at + n)).join(' '))
    if (known && (!found || known.rank < found.rank)) found = known
  }
  return found?.person
}
