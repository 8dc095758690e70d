import {lowerAt} from '../../../text/cursor.ts'
import {prepositions} from '../../../vocabulary/english/function-words.ts'
import {kinNouns} from '../../../vocabulary/names/person-nouns.ts'
import {
  articles,
  clausesBehindRoles,
  countsPeople,
  emptyBeforeRoles,
  roleLinks,
} from '../../../vocabulary/names/words-around-names.ts'
import {label, type Page} from '../page.ts'
import {kind} from '../word-kinds.ts'
import {closersOfRoles} from './closers-of-roles.ts'
import {isPersonNoun} from './evidence.ts'
import type {PrintedMention} from './person-in-print.ts'
import {isOffice} from './title-before.ts'

/** In tokens: `managing director and internet equity analyst at Harbour Orlo Securities`. */
const longest = 18

/** The apposition between commas, when a word for a person comes within its first words: `Ana Ruiz, a senior adviser to Beck,`. */
export function appositionBehind(page: Page, {last}: PrintedMention): {start: number; end: number} | undefined {
  if (page.tokens[last]?.text !== ',') return undefined
  const sentence = page.tokens[last]?.sentence
  let from = last + 1
  // Ben Diaz, through a spokeswoman, declined
  if (prepositions.has(lowerAt(page.tokens, from))) return undefined
  while (articles.has(lowerAt(page.tokens, from)) || emptyBeforeRoles.includes(lowerAt(page.tokens, from))) from++
  let hasRole = false
  let linked = false
  let at = from
  for (; at < from + longest; at++) {
    const token = page.tokens[at]
    if (!token || token.sentence !== sentence) break
    // "an analyst at Harbour Research & Trading"
    if (token.kind === 'mark' && !(token.text === '&' && linked && page.nameLike[at + 1] === 1)) break
    linked ||= hasRole && prepositions.has(token.lower)
    // "Under Ruiz, the team of veteran hands, who": what stands before the first of is the head, and no calling
    if (
      token.lower === 'of' &&
      !hasRole &&
      !page.tokens[at - 1]?.capital &&
      !countsPeople.has(lowerAt(page.tokens, at - 1))
    )
      return undefined
    if (token.lower === 'and' ? !hasRole || !joinsRoles(page, at) : clausesBehindRoles.has(token.lower)) break
    // "son of the senator Jan Novak", "Novak’s predecessor": what somebody is to another is no office
    if (!hasRole && kinNouns.has(token.lower)) return undefined
    if (page.label[at] === label.person && !mayStandInRole(page, at, hasRole)) return undefined
    if (at < from + 6 && !hasRole) hasRole = isPersonNoun(page, at) || isOffice(page, at) || isFellow(page, at)
  }
  const ending = page.tokens[at]
  // "Like Ana Ruiz, the prime minister said": what runs on into a verb is somebody else
  const isClosed =
    !ending || ending.sentence !== sentence || closersOfRoles.has(ending.lower) || /^(?:and|\()$/.test(ending.lower)
  if (!hasRole || at === from || !isClosed) return undefined
  return {start: page.tokens[from]?.start ?? 0, end: page.tokens[at - 1]?.end ?? 0}
}

/** `a senior fellow at the Harbour Institute`; `a fellow candidate` is something else. */
const isFellow = ({tokens}: Page, at: number): boolean =>
  lowerAt(tokens, at) === 'fellow' && prepositions.has(lowerAt(tokens, at + 1))

/**
 * Whose the office is: `a senior adviser to Beck`, `a spokesman for Mrs. Beck`, and before the office `a Beck delegate`. Of `the
 * senator Jan Novak` it is Novak’s own.
 */
function mayStandInRole({tokens, kinds, label: labels}: Page, at: number, hasRole: boolean): boolean {
  if (labels[at - 1] === label.person) return true
  if (!hasRole) return tokens[at + 1]?.kind === 'word' && labels[at + 1] !== label.person
  let before = at - 1
  while (((kinds[before] ?? 0) & kind.honorific) !== 0) before--
  return roleLinks.has(lowerAt(tokens, before))
}

/**
 * Whether the `and` goes on with the same apposition: `director and analyst at Orlo`, `a group in Oslo and Bergen,`. In `mayor of
 * Port Sable and friend of the ferry` the second is kin or company, and no office.
 */
function joinsRoles(page: Page, and: number): boolean {
  let office = false
  for (let at = and + 1; at < and + longest; at++) {
    const token = page.tokens[at]
    if (!token || closersOfRoles.has(token.lower)) return office || isNameAlone(page, and + 1, at)
    const part = page.reading.partOf(at)
    if (part === 'VERB' || part === 'AUX' || clausesBehindRoles.has(token.lower)) return false
    if (page.label[at] === label.person || kinNouns.has(token.lower)) return false
    // "the Office of Trade and Budget in the Ruiz administration": the name goes on, and then its place
    if (!office && at > and + 1 && prepositions.has(token.lower) && isNameAlone(page, and + 1, at)) return true
    office ||= isPersonNoun(page, at) || isOffice(page, at)
  }
  return false
}

/** `… in Oslo and New Bergen,`: the last of two places or houses. */
const isNameAlone = (page: Page, first: number, last: number): boolean =>
  last > first && page.tokens.slice(first, last).every((_, step) => page.nameLike[first + step] === 1)
