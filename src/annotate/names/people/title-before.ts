import {lowerAt} from '../../../text/cursor.ts'
import {possessives, prepositions} from '../../../vocabulary/english/function-words.ts'
import {kinNouns} from '../../../vocabulary/names/person-nouns.ts'
import {addressAcronyms} from '../../../vocabulary/names/title-acronyms.ts'
import {honorificsThatAreOffices as offices} from '../../../vocabulary/names/titles.ts'
import {articles, lastingModifiers, seldomTitles} from '../../../vocabulary/names/words-around-names.ts'
import {pastCallings} from '../../../vocabulary/speech/role-words.ts'
import {label, type Page} from '../page.ts'
import {kind, kindsOf} from '../word-kinds.ts'
import {closersOfRoles} from './closers-of-roles.ts'
import {isPersonNoun} from './evidence.ts'
import type {PrintedMention} from './person-in-print.ts'
import {officeBefore} from './sieves/title-of-name.ts'

/** The title that ends where the name begins, what belongs to it included: `late North Korean leader`, `former Ruiz spokesman`. */
export function titleBefore(page: Page, {first, last}: PrintedMention): {start: number; end: number} | undefined {
  let head = -1
  // "The coroner, Ana Ruiz, said": the name stands between commas behind its role
  const isApposed = page.tokens[first - 1]?.text === ',' && closersOfRoles.has(lowerAt(page.tokens, last))
  if (isApposed && (!isPersonNoun(page, first - 2) || !opensPhrase(page, first - 2))) return undefined
  let at = isApposed ? first - 2 : first - 1
  while (at >= 0 && page.tokens[at]?.sentence === page.tokens[first]?.sentence) {
    const bits = page.kinds[at] ?? 0
    const isHonorific =
      isAddress(page, at) ||
      ((bits & kind.honorific) !== 0 && (bits & kind.title) === 0 && !offices.has(lowerAt(page.tokens, at)))
    if (isPersonNoun(page, at) ? !kinNouns.has(lowerAt(page.tokens, at)) : isOffice(page, at) && !isHonorific) {
      if (head < 0) head = at
    } else if (head >= 0 && joinsPastOffices(page, at)) {
      // "Former President and Prime Minister Ana Ruiz": she is neither any more
    } else if (head < 0 ? !isHonorific : !belongsToTitle(page, at)) break
    at--
  }
  if (head < 0) {
    at = officeBefore(page, first - 1) - 1
    if (at < -1) return undefined
    while (belongsToTitle(page, at)) at--
    head = first - 1
  }
  const opening = page.tokens[at + 1]?.kind === 'possessive' ? at + 2 : at + 1
  const start = page.tokens[opening]?.start ?? 0
  const end = page.tokens[head]?.end ?? start
  return {start, end}
}

/** An `and` behind an office that a `former` opens: without it the second office would be one of today. */
function joinsPastOffices(page: Page, and: number): boolean {
  if (lowerAt(page.tokens, and) !== 'and') return false
  if (!isPersonNoun(page, and - 1) && !isOffice(page, and - 1)) return false
  for (
    let at = and - 1;
    at > and - 6 && (isPersonNoun(page, at) || isOffice(page, at) || belongsToTitle(page, at));
    at--
  )
    if (pastCallings.has(lowerAt(page.tokens, at))) return true
  return false
}

export const isOffice = (page: Page, at: number): boolean =>
  (page.tokens[at]?.capital === true || isThen(page, at)) &&
  ((((page.kinds[at] ?? 0) | kindsOfThen(page, at)) &
    (kind.title | kind.titleAcronym | (page.opens[at] ? kind.personNoun : 0))) !==
    0 ||
    offices.has(lowerAt(page.tokens, at))) &&
  !kinNouns.has(lowerAt(page.tokens, at)) &&
  !isAddress(page, at)

/** `HH Sheikh Ana Ruiz` */
const isAddress = ({tokens}: Page, at: number): boolean =>
  tokens[at]?.allCaps === true && addressAcronyms.has(lowerAt(tokens, at))

/** Whether a noun stands behind an article or owner, its adjectives between: `the county coroner`, `Ruiz’s lawyer`. */
function opensPhrase(page: Page, noun: number): boolean {
  for (let at = noun - 1; at > noun - 9; at--) {
    const opens = articles.has(lowerAt(page.tokens, at)) || possessives.has(lowerAt(page.tokens, at))
    // "The son of the mayor, Ana Ruiz," and "a spokesman for the mayor, Ana Ruiz,": whose name it is nobody can tell
    if (opens) return !(prepositions.has(lowerAt(page.tokens, at - 1)) && isAnybody(page, at - 2))
    if (page.tokens[at]?.kind === 'possessive') return true
    if (page.tokens[at]?.kind === 'mark' && page.tokens[at]?.text !== '-') return false
  }
  return false
}

const isAnybody = (page: Page, at: number): boolean => isPersonNoun(page, at) || kinNouns.has(lowerAt(page.tokens, at))

/** Words before a title that are part of it: demonyms, places and organisations, `deputy`, `former`, `late`. */
function belongsToTitle(page: Page, at: number): boolean {
  const token = page.tokens[at]
  // "Ruiz’s former driver"
  if (token?.kind === 'possessive') return page.tokens[at - 1]?.capital === true && page.label[at - 1] !== label.none
  if (token?.kind !== 'word') return false
  // "former Ruiz spokesman", but "after Ruiz President Beck spoke"
  if (page.label[at] === label.person) return page.tokens[at + 1]?.capital === false
  if (isThen(page, at)) return true
  if (token.capital) {
    const isOpener =
      (page.kinds[at] ?? 0) & kind.newspaper &&
      !token.allCaps &&
      !((page.kinds[at] ?? 0) & (kind.titleModifier | kind.demonym))
    if (page.opens[at] && isOpener) return false
    return (
      page.label[at] !== label.none ||
      ((page.kinds[at] ?? 0) &
        (kind.titleModifier |
          kind.demonym |
          kind.place |
          kind.organisation |
          kind.organisationHead |
          kind.title |
          kind.english)) !==
        0 ||
      token.allCaps ||
      isHouse(page, at) ||
      isInsideName(page, at)
    )
  }
  // "the then mayor, Ana Ruiz", but "and then Mayor Ana Ruiz spoke"
  if (lastingModifiers.has(token.lower) && (token.lower !== 'then' || articles.has(lowerAt(page.tokens, at - 1))))
    return true
  if (seldomTitles.has(token.lower)) return false
  if (token.lower === 'long' && lowerAt(page.tokens, at + 1) === 'time') return true
  if ((kindsOf(token.lower) & (kind.titleModifier | kind.organisationHead)) !== 0) return true
  // "racecourse manager", "harbour master": the noun that a calling is of; "the reason President Ruiz left" has another
  if (page.tokens[at + 1]?.capital) return false
  return page.reading.partOf(at) === 'NOUN' || isOwnersAdjective(page, at)
}

/** A house that no list knows: `Dvesgate Lisbon editor Ana Ruiz`. */
const isHouse = (page: Page, at: number): boolean =>
  (page.kinds[at] === 0 || hasInnerCapital.test(page.tokens[at]?.text ?? '')) &&
  page.nameLike[at] === 1 &&
  page.tokens[at + 1]?.kind === 'word'

/** `Harbour Nation leader`: a word of newspapers with its capital, behind another inside the sentence. */
const isInsideName = (page: Page, at: number): boolean =>
  ((page.kinds[at] ?? 0) & kind.newspaper) !== 0 &&
  page.nameLike[at] === 1 &&
  page.nameLike[at - 1] === 1 &&
  page.opens[at - 1] === 0

/** `LinkedHarbour`, `YouDves`: no word of English. */
const hasInnerCapital = /\p{Ll}\p{Lu}/u

/** `Ruiz economic adviser`: between a name and what its bearer has. */
const isOwnersAdjective = (page: Page, at: number): boolean =>
  page.reading.partOf(at) === 'ADJ' && page.tokens[at - 1]?.capital === true && page.nameLike[at - 1] === 1

/** `then-Gov. Ana Ruiz`, `then-Oregon Gov. Ana Ruiz`: she was, and is no longer. */
const isThen = ({tokens}: Page, at: number): boolean => lowerAt(tokens, at).startsWith('then-')

const kindsOfThen = (page: Page, at: number): number =>
  isThen(page, at) ? kindsOf(lowerAt(page.tokens, at).slice(5)) : 0
