import {lowerAt} from '../../../text/cursor.ts'
import {coordinators, prepositions} from '../../../vocabulary/english/function-words.ts'
import {femaleNouns, maleNouns} from '../../../vocabulary/speech/gender-nouns.ts'
import type {Page} from '../page.ts'
import {kind, kindsOf} from '../word-kinds.ts'
import type {PersonInPrint} from './person-in-print.ts'

/**
 * What the words beside a name tell of the person: a form of address or calling (`Mrs. Ruiz`, `spokeswoman Ana Ruiz`,
 * `Ana Ruiz, a businesswoman`), else a given name that only women or only men bear. `undefined` when they disagree.
 */
export function genderOf(page: Page, {mentions, words}: PersonInPrint): 'female' | 'male' | undefined {
  let female = 0
  let male = 0
  for (const {first, last} of mentions) {
    for (let i = first - 3; i < first; i++) {
      if (page.tokens[i]?.sentence !== page.tokens[first]?.sentence) continue
      // "his wife Ana Ruiz", but in "Ruiz’s wife met Jan" the noun is not beside the name
      if (i < first - 1 && page.tokens[first - 1]?.text !== ',' && !page.nameLike[first - 1]) continue
      const word = lowerAt(page.tokens, i)
      if (femaleNouns.has(word)) female++
      if (maleNouns.has(word)) male++
    }
    if (page.tokens[last]?.text !== ',') continue
    for (let i = last + 1; i < last + 4; i++) {
      const word = lowerAt(page.tokens, i)
      // Ana Ruiz, whose husband; Ben Diaz, through a spokeswoman: another person is spoken of
      if (word === 'whose' || prepositions.has(word) || coordinators.has(word)) break
      if (femaleNouns.has(word)) female++
      if (maleNouns.has(word)) male++
      if (page.tokens[i]?.kind === 'mark') break
    }
  }
  if (female > 0 || male > 0) return female > 0 && male > 0 ? undefined : female > 0 ? 'female' : 'male'
  const bits = kindsOf(words[0] ?? '')
  // family names stand first in Kim Yo Jong and Li Na
  if (words.length < 2 || (bits & (kind.korean | kind.chinese | kind.vietnamese)) !== 0) return undefined
  const isFemale = (bits & kind.female) !== 0
  const isMale = (bits & kind.male) !== 0
  return isFemale === isMale ? undefined : isFemale ? 'female' : 'male'
}
