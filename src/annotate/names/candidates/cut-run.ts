import {lowerAt, textAt} from '../../../text/cursor.ts'
import {monthsBeforeNames} from '../../../vocabulary/dates/words-around-dates.ts'
import {nameParticles} from '../../../vocabulary/names/name-particles.ts'
import {personVerbs} from '../../../vocabulary/names/person-verbs.ts'
import {articles, deedVerbs, placeLinks} from '../../../vocabulary/names/words-around-names.ts'
import {
  believersThatAreGivenNames,
  givenNamesThatAreTitles,
  housesOfOffices,
  partyMembers,
  titlesThatAreGivenNames,
} from '../../../vocabulary/names/words-before-names.ts'
import {label, type Page} from '../page.ts'
import {isCue, isPersonNoun} from '../people/evidence.ts'
import {ageAt} from '../people/sieves/name-comma-age.ts'
import {isFree, kind, nameKinds, wordKinds} from '../word-kinds.ts'
import {wordsOfTokens} from '../words-of-tokens.ts'
import {afterNickname} from './after-nickname.ts'
import type {Occurrence} from './candidate.ts'
import type {Run} from './find-runs.ts'
import {isAcronym, isInitialsBehindTitle} from './is-acronym.ts'

/**
 * Cuts a run free of what is no name – titles, demonyms, acronyms, sentence openers: `Yesterday Russian Defense Minister
 * Ana Ruiz` leaves `Ana Ruiz`, titled.
 */
export function cutRun(page: Page, {first, last}: Run): Occurrence[] {
  const {kinds} = page
  const occurrences: Occurrence[] = []
  let start = first
  let title = first
  let honorific = false
  for (let i = first; i < last; i++) {
    const bits = kinds[i] ?? 0
    const named = afterNickname(page, i)
    // “King” is no title in "Nat “King” Oduya"
    if (named > i && i > start) i = named
    else if (isExcellency(page, i)) {
      // "H E Ana Ruiz", as the Gulf prints it
      if (title === start) title = i
      i++
      honorific = true
      start = i + 1
    } else if (
      isTitle(page, i) &&
      !isInitialsBehindTitle(page, i, last) &&
      !isSaintInName(page, i, start, last) &&
      !isNameHere(page, i, start, last) &&
      !isGivenHere(page, i, last, title < i)
    ) {
      // "Infosys President Ana Ruiz": what stands before the title belongs to it
      if (title === start) title = i
      while (title > first && isTitlePart(kinds[title - 1] ?? 0)) title--
      honorific = (bits & kind.honorific) !== 0
      start = i + 1
    } else if (endsRun(page, i, start, last, title < i && i === start)) {
      keep(page, start, i, title, honorific, occurrences)
      start = i + 1
      title = start
      honorific = false
    }
  }
  keep(page, start, last, title, honorific, occurrences)
  return occurrences
}

/** Adds what is left of tokens `start` to `end`, when that may be a name. */
function keep(page: Page, start: number, end: number, title: number, honorific: boolean, into: Occurrence[]): void {
  let first = start
  let last = end
  while (first < last && !mayOpenName(page, first, last, first === start && title < start)) first++
  while (last > first && ((page.kinds[last - 1] ?? 0) & kind.particle) !== 0 && !page.tokens[last - 1]?.capital) last--
  // an initial stands inside a name: "King Oduya I." ends a sentence
  while (last > first + 1 && /^\p{Lu}\.$/u.test(textAt(page.tokens, last - 1))) last--
  if (last - first > 9 || first >= last || isOnlyInitials(page, first, last)) return
  for (let i = first; i < last; i++) if (page.label[i] !== label.none) return
  into.push({first, last, title: first === start ? title : first, honorific})
}

/** `C. S.K.`, the honours behind a name; one word alone may still be somebody's, as `V` is a singer. */
function isOnlyInitials(page: Page, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!/^(?:\p{Lu}\.?)+$/u.test(textAt(page.tokens, i))) return false
  return last - first > 1 && page.text.slice(page.tokens[first]?.start, page.tokens[last - 1]?.end).includes('.')
}

/** Demonyms, the calendar, acronyms, `Former` and `UK-based` are no part of a name. */
function endsRun(page: Page, at: number, start: number, last: number, titled: boolean): boolean {
  const bits = page.kinds[at] ?? 0
  // "Ana Ruiz Former Cuban ambassador"
  if ((bits & kind.adjective) !== 0 || (at > start && lowerAt(page.tokens, at) === 'former')) return true
  if ((bits & (kind.demonym | kind.newspaper)) !== 0 && (bits & nameKinds) === 0)
    return !endsName(page, at, start, last)
  return isAcronym(page, at, last, titled)
}

/**
 * `Nazrul Islam`: a word that is a family name too, at the end of a run, after a name. `Ana Cuban`: a word of a nation where
 * no noun follows that it could belong to, as in `backed Ana Cuban growers`.
 */
function endsName(page: Page, at: number, start: number, last: number): boolean {
  if (at !== last - 1 || at === start) return false
  const bits = page.kinds[at] ?? 0
  if ((bits & kind.wordSurname) !== 0) return isFree(page.kinds[at - 1] ?? 0) && page.opens[at - 1] === 0
  if (
    (bits & kind.demonym) === 0 ||
    partyMembers.has(lowerAt(page.tokens, at)) ||
    at !== start + 1 ||
    !isOnlyGiven(page, start)
  )
    return false
  const next = page.reading.partOf(last)
  return next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN' && page.tokens[last]?.text !== '-'
}

const isTitlePart = (bits: number): boolean =>
  (bits & (kind.title | kind.titleModifier | kind.demonym | kind.honorific)) !== 0

const isExcellency = (page: Page, at: number): boolean =>
  page.tokens[at]?.text === 'H' && /^[EHM]$/.test(textAt(page.tokens, at + 1))

/** An office or form of address; a calling with a capital counts (`Collector Ana Ruiz`), unless it is a name as well. */
function isTitle(page: Page, at: number): boolean {
  const bits = page.kinds[at] ?? 0
  if ((bits & kind.titleAcronym) !== 0 && page.tokens[at]?.allCaps) return true
  if ((bits & (kind.title | kind.honorific)) !== 0) return true
  // "the Amir Sheikh Tavi Orlo", but "Amir Khan"
  if (givenNamesThatAreTitles.has(lowerAt(page.tokens, at)) && isOfficeHere(page, at)) return true
  return (bits & kind.personNoun) !== 0 && (bits & nameKinds) === 0
}

/** Behind an article or `late`, or before a form of address: `the late Amir, Sheikh Tavi Orlo`. */
function isOfficeHere(page: Page, at: number): boolean {
  if (articles.has(lowerAt(page.tokens, at - 1))) return true
  return lowerAt(page.tokens, at - 1) === 'late' || ((page.kinds[at + 1] ?? 0) & kind.honorific) !== 0
}

/** `Jack St. Orlo`: behind a given name a family name that begins with a saint. */
const isSaintInName = ({tokens, kinds}: Page, at: number, start: number, last: number): boolean =>
  lowerAt(tokens, at) === 'st.' && at > start && at === last - 2 && ((kinds[at - 1] ?? 0) & kind.given) !== 0

/**
 * A title inside a run may be a name: `Martin Luther King`, `Sikandar Sultan Raja`, `Godfred Yeboah Dame` – after a name
 * in the same run and, for an office (`Infosys President Ana Ruiz`), only after a given name or at the end.
 */
function isNameHere(page: Page, at: number, start: number, last: number): boolean {
  if (at === start) return false
  const bits = page.kinds[at] ?? 0
  const before = page.kinds[at - 1] ?? 0
  const isAfterName = isFree(before) && page.opens[at - 1] === 0
  // "Mark Judge", "Nell Abbot", "Ana Ray Rector": behind a given name that is no other word, and nothing behind them
  const given = at === start + 1 || (at === start + 2 && (before & kind.given) !== 0)
  if (at === last - 1 && given && isOnlyGiven(page, start)) return true
  // "Sadik Sheikh" and "Sikandar Sultan Raja" are names, "Infosys Lady Ruiz" begins after the title
  if ((bits & kind.honorific) !== 0) return isAfterName && (at === last - 1 || (bits & nameKinds) !== 0)
  if ((bits & (nameKinds | kind.wordSurname)) === 0) return false
  return at === last - 1 ? isAfterName : (before & kind.given) !== 0
}

/** A title that is a given name as well, behind a calling and before a family name: `manager Dean Oduya`. */
function isGivenHere(page: Page, at: number, last: number, titled: boolean): boolean {
  if (!titlesThatAreGivenNames.has(lowerAt(page.tokens, at)) || at >= last - 1) return false
  const next = page.kinds[at + 1] ?? 0
  const given = titled || isPersonNoun(page, at - 1) || !isUsedAsOffice(page, at)
  return given && isFree(next) && (next & (kind.title | kind.honorific)) === 0
}

/** Where the article knows the dean as an office or speaks of a school, `Dean Oduya` may be one: else he is called so. */
function isUsedAsOffice({tokens}: Page, at: number): boolean {
  const word = lowerAt(tokens, at)
  if (tokens[at + 1]?.kind !== 'word' || articles.has(lowerAt(tokens, at - 1))) return true
  const {small, times} = wordsOfTokens(tokens)
  return small.has(word) || [...housesOfOffices].some((house) => times.has(house))
}

/** A given name that is no word or place, or that reads as a name at the beginning of a sentence: `Mark`. */
function isOnlyGiven(page: Page, at: number): boolean {
  const bits = page.kinds[at] ?? 0
  if ((bits & kind.given) === 0 || (bits & (kind.place | kind.demonym | kind.title | kind.honorific)) !== 0)
    return false
  return (bits & (kind.english | kind.newspaper)) === 0 || page.reading.partOf(at) === 'PROPN'
}

/** "Will Oduya, 19, left" and "Will Oduya said": what follows tells a person, where "Will Oduya leave?" asks. */
const actsAsPerson = (page: Page, last: number): boolean =>
  ageAt(page, last) || isCue(page, last) || deedVerbs.has(lowerAt(page.tokens, last)) || isSetBeside(page, last)

/** "Will Oduya, the mayor of Taal, left": an article behind the comma opens what the person is. */
const isSetBeside = (page: Page, last: number): boolean =>
  page.tokens[last]?.text === ',' && articles.has(lowerAt(page.tokens, last + 1)) && page.nameLike[last + 2] !== 1

/** `Ban Ki-moon`, `Man Sung-ho`: a family name that is a word elsewhere, and two syllables with a hyphen. */
const opensKoreanName = (page: Page, at: number, last: number): boolean =>
  ((page.kinds[at] ?? 0) & (kind.korean | kind.chinese)) !== 0 &&
  last - at === 2 &&
  /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(textAt(page.tokens, at + 1))

const isDescribed = (page: Page, at: number): boolean =>
  page.tokens[at - 1]?.capital === false && page.reading.partOf(at - 1) === 'ADJ'

/** Whether a name may begin here; after a title it may with a word of English too: `comrade Ace Mkhize`. */
function mayOpenName(page: Page, at: number, last: number, titled: boolean): boolean {
  const bits = page.kinds[at] ?? 0
  const token = page.tokens[at]
  if (!token || (!token.capital && nameParticles.has(token.lower))) return false
  // "Mayor of London Ana Ruiz", where London is a given name elsewhere
  const isPlaceBefore = (bits & kind.place) !== 0 && at < last - 2 && ((page.kinds[at + 1] ?? 0) & kind.given) !== 0
  if (isPlaceBefore && placeLinks.has(lowerAt(page.tokens, at - 1))) return false
  // "a devout Christian Mkhize"
  if (believersThatAreGivenNames.has(token.lower) && at < last - 1 && isDescribed(page, at)) return false
  // "Said Mkhize: “No.”"
  if (page.opens[at] === 1 && personVerbs.has(token.lower)) return false
  if (isInitialsBehindTitle(page, at, last)) return true
  if (token.allCaps && token.text.length === 2 && at < last - 1)
    return (bits & (kind.place | kind.organisation | kind.titleAcronym)) === 0
  if (
    at < last - 1 &&
    (titled || isPersonNoun(page, at - 1)) &&
    (bits & kind.english) !== 0 &&
    (bits & kind.newspaper) === 0
  )
    return (bits & kind.given) !== 0 || (bits & (kind.thing | kind.organisationHead | kind.titleModifier)) === 0
  if (opensKoreanName(page, at, last)) return true
  if ((bits & kind.newspaper) !== 0 && (page.opens[at] === 1 || (bits & nameKinds) === 0)) {
    if (at >= last - 1) return false
    // "Sen. Rand Oduya", where the rand is money
    if ((bits & kind.given) === 0) return titled && last - at === 2 && page.reading.partOf(at) === 'PROPN'
    return (
      page.opens[at] === 0 || monthsBeforeNames.has(token.lower) || isOnlyGiven(page, at) || actsAsPerson(page, last)
    )
  }
  // "Al Cross"; "Al Saud" begins with its article
  if ((bits & kind.particle) !== 0 && last - at === 2 && ((page.kinds[at + 1] ?? 0) & kind.wordSurname) !== 0)
    return true
  if ((bits & kind.placeGiven) !== 0 && at < last - 1 && isFree(page.kinds[at + 1] ?? 0)) return true
  if ((bits & nameKinds) !== 0) return true
  if ((bits & (wordKinds | kind.title | kind.place)) !== 0) return false
  return !(page.opens[at] === 1 && page.lowerWords.has(token.lower))
}
