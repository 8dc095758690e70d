import {textAt} from '../../../text/cursor.ts'
import {coordinators, prepositions} from '../../../vocabulary/english/function-words.ts'
import type {Layout} from '../passages/layout.ts'
import {spanOf} from '../passages/layout.ts'

/**
 * The acronyms that an article prints behind the name they are short for: `the Office of Water and Dams (OWD)` gives
 * `OWD` → `Office of Water and Dams`. A name is taken word by word as far as the letters of the acronym ask for.
 */
export function findAcronyms(layout: Layout): ReadonlyMap<string, string> {
  const {tokens, text} = layout
  const found = new Map<string, string>()
  for (let at = 2; at < tokens.length - 1; at++) {
    const acronym = tokens[at]
    if (!acronym?.allCaps || acronym.text.length < 2 || found.has(acronym.text)) continue
    if (textAt(tokens, at - 1) !== '(' || !/^[),]$/.test(textAt(tokens, at + 1))) continue
    const first = firstOfName(layout, at - 2, acronym.lower.replaceAll('.', ''))
    if (first === undefined) continue
    const {start, end} = spanOf(layout, first, at - 1)
    found.set(acronym.text, text.slice(start, end))
  }
  return found
}

/** Where the name that ends in `last` begins so that the capitals of its words give the letters; undefined if they do not. */
function firstOfName({tokens}: Layout, last: number, letters: string): number | undefined {
  let missing = letters.length
  for (let at = last; at >= 0 && at > last - 2 * letters.length - 4; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return undefined
    const {lower} = token
    const letter = letters.charAt(missing - 1)
    const initials = initialsOf(token.text)
    // DG of “Directorate-General”, VP of “Vice-Prime”
    if (initials.length > 1 && letters.slice(0, missing).endsWith(initials)) missing -= initials.length
    else if (token.capital && lower.charAt(0) === letter) missing--
    // a against of “Egyptian Association against Torture (EAAT)”
    else if (!token.capital && lower.charAt(0) === letter && lower.length > 4) missing--
    else if (!isSmall(lower)) {
      // AT of “AgriTaal”, SS of “Social Services”: letters inside a word are not counted twice
      if (!token.capital || missing === letters.length) return undefined
    }
    if (missing === 0) return token.capital ? at : undefined
  }
  return undefined
}

/** The first letters, lower case, of the capitalised parts of a word. */
const initialsOf = (word: string): string =>
  word
    .split('-')
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part.charAt(0).toLowerCase())
    .join('')

const isSmall = (lower: string): boolean => prepositions.has(lower) || coordinators.has(lower) || lower === 'the'

/** The acronym of a name: `EU` of `European Union`. */
export const acronymOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !isSmall(word.toLowerCase()))
    .map((word) => word.charAt(0))
    .join('')
