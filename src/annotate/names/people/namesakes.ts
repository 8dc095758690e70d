import {lowerAt} from '../../../text/cursor.ts'
import {femaleNouns, maleNouns} from '../../../vocabulary/speech/gender-nouns.ts'
import {label, type Page} from '../page.ts'
import {kind} from '../word-kinds.ts'
import {genderOf} from './gender-of.ts'
import type {PersonInPrint} from './person-in-print.ts'
import {titleSingleName} from './single-names/title-single-name.ts'

/**
 * Those of whom an article prints no full name and who are not the one that bears it: `Mr. Ruiz said so. … The board asked Mr. Ruiz
 * and his wife, Maria Ruiz`. A form of address that comes before the full name and does not suit it is somebody else's; behind
 * `Andrea Rossi` a `Mr. Rossi` is the same, whatever the lists know of Andrea.
 */
export function namesakes(page: Page, people: readonly PersonInPrint[]): PersonInPrint[] {
  const {tokens} = page
  const found = new Map<string, PersonInPrint>()
  const bearers = bearersByWord(people)
  for (let at = 1; at < tokens.length; at++) {
    const gender =
      ((page.kinds[at - 1] ?? 0) & kind.honorific) !== 0 ? genderOfAddress(lowerAt(tokens, at - 1)) : undefined
    if (!gender || !page.nameLike[at] || page.label[at] !== label.none || page.nameLike[at + 1]) continue
    const word = lowerAt(tokens, at)
    const [bearer, another] = bearers.get(word) ?? []
    if (!bearer || another || found.has(word) || bearer.mentions.some(({first}) => first < at)) continue
    if ((genderOf(page, bearer) ?? gender) === gender) continue
    const name = tokens[at]?.text ?? word
    found.set(word, {
      name,
      words: [word],
      aliases: new Set(),
      mentions: [],
      rule: titleSingleName.name,
      certainty: 'inferred',
    })
  }
  return [...found.values()]
}

/** Those of two names and more, by each of them. */
function bearersByWord(people: readonly PersonInPrint[]): ReadonlyMap<string, readonly PersonInPrint[]> {
  const bearers = new Map<string, PersonInPrint[]>()
  for (const person of people) {
    if (person.words.length < 2) continue
    for (const word of new Set(person.words)) {
      const some = bearers.get(word)
      if (some) some.push(person)
      else bearers.set(word, [person])
    }
  }
  return bearers
}

const genderOfAddress = (lower: string): 'female' | 'male' | undefined =>
  femaleNouns.has(lower) ? 'female' : maleNouns.has(lower) ? 'male' : undefined
