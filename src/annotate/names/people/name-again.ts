import {lowerAt} from '../../../text/cursor.ts'
import {label, type Page} from '../page.ts'
import {addMention, type PersonInPrint} from './person-in-print.ts'

/** Accepted somewhere, accepted everywhere: in headlines, and inside runs that could not be cut. */
export function nameAgain(page: Page, people: readonly PersonInPrint[]): void {
  const byFirst = new Map<string, PersonInPrint[]>()
  for (const person of people) {
    const [first = ''] = person.words
    const known = byFirst.get(first)
    if (known) known.push(person)
    else byFirst.set(first, [person])
  }
  for (let i = 0; i < page.tokens.length; i++) {
    if (!page.nameLike[i] || page.label[i] !== label.none) continue
    for (const person of byFirst.get(lowerAt(page.tokens, i)) ?? []) {
      const last = i + person.words.length
      if (person.words.every((word, n) => page.tokens[i + n]?.lower === word && page.label[i + n] === label.none)) {
        addMention(page, person, i, last, 'full')
        break
      }
    }
  }
}
