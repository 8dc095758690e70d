import {lowerAt} from '../../../text/cursor.ts'
import {fieldWords} from '../../../vocabulary/names/organisation-words.ts'
import {nameOf} from '../candidates/find-candidates.ts'
import type {KnownName} from '../gazetteer.ts'
import {addTo, type NameList} from '../name-list.ts'
import {label, type Page} from '../page.ts'
import type {KnownNames} from '../places/find-known-names.ts'
import {kind, nameKinds} from '../word-kinds.ts'

/**
 * Places and organisations that say so by a word of their own: `Kim Il Sung Square`, `Kookmin University`,
 * `Ministry of Health`. Marks their tokens, and those of events and laws (`Korean War`), so that no person is read out
 * of them.
 */
export function findHeadedNames(page: Page, known: KnownNames): {organisations: NameList; places: NameList} {
  const organisations: NameList = new Map()
  const places: NameList = new Map()
  const {tokens, kinds, nameLike} = page
  for (let i = 0; i < tokens.length; i++) {
    if (!nameLike[i] || page.shouted[i] || page.label[i] !== label.none) continue
    const last = runEnd(page, i)
    const head = lastHead(page, i, last)
    // “Republic” is no head in "the Democratic People’s Republic of Korea", nor “Union” in "the former Soviet Union"
    const fixed = fixedNameOver(known, i, head < 0 ? last - 1 : head)
    if (fixed) {
      i = fixed.end - 1
      continue
    }
    const first = head < 0 ? i : firstOf(page, i, head)
    const end = head < 0 ? -1 : afterOf(page, known, head + 1)
    if (end - first < 2 || head - first > mostWords || isOnlyAField(page, first, head)) {
      i = last - 1
      continue
    }
    const bits = kinds[head] ?? 0
    const isPlace = (bits & kind.placeHead) !== 0 && (bits & kind.organisationHead) === 0
    page.label.fill(isPlace ? label.place : label.organisation, first, end)
    if ((bits & (kind.placeHead | kind.organisationHead)) !== 0 && !isInTitle(page, head)) {
      const span = {start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0}
      addTo(isPlace ? places : organisations, nameOf(page, first, end), span)
    }
    i = end - 1
  }
  return {organisations, places}
}

/** The end of the run of capitals that begins at `from`, particles between them included. */
function runEnd(page: Page, from: number): number {
  let last = from + 1
  for (;;) {
    if (isNext(page, from, last)) last++
    else if ((page.kinds[last] ?? 0) & kind.particle && isNext(page, from, last + 1)) last += 2
    else return last
  }
}

const isNext = (page: Page, from: number, at: number): boolean =>
  page.nameLike[at] === 1 &&
  page.opens[at] === 0 &&
  page.label[at] === label.none &&
  page.tokens[at]?.sentence === page.tokens[from]?.sentence

/** The last head word of the run that is no family name: `Tiger Woods` and `Rep. Park` have none. */
function lastHead(page: Page, first: number, last: number): number {
  const {kinds} = page
  for (let i = last - 1; i >= first; i--) {
    const bits = kinds[i] ?? 0
    if ((bits & (kind.placeHead | kind.organisationHead | kind.event)) === 0) continue
    if ((bits & (nameKinds | kind.wordSurname)) === 0) return i
    const before = kinds[i - 1] ?? 0
    if (i === first || (before & introducing) !== 0) continue
    const isNamed = (before & kind.given) !== 0 && (i === first + 1 || ((kinds[i - 2] ?? 0) & introducing) !== 0)
    if (!isNamed) return i
  }
  return -1
}

/** Before a name stands a title or an opener: `Rep. Park`, `Yesterday Ana Hill`. */
const introducing = kind.title | kind.honorific | kind.titleAcronym | kind.newspaper

/** A fixed name of two words or more that begins in the run and covers its word `over`. */
function fixedNameOver(known: KnownNames, first: number, over: number): KnownName | undefined {
  for (let i = first; i <= over; i++) {
    const name = known.get(i)
    if (name && name.end > over && name.end - i > 1) return name
  }
  return undefined
}

/** Longer runs before the head are no name but a list without commas: the menu of a web page. */
const mostWords = 8

/** `Child Labour`, `National Security`, `Forestry Technology` are matters; `Hyundai Motor`, `Duke Energy` are firms. */
function isOnlyAField(page: Page, first: number, head: number): boolean {
  for (let i = first; i <= head; i++) if (!isField(page, i) && !ands.has(lowerAt(page.tokens, i))) return false
  return page.tokens[head + 1]?.lower !== 'of'
}

/** `Chief Cabinet Secretary Ana Ruiz`: the cabinet is part of the title. */
const isInTitle = (page: Page, head: number): boolean =>
  page.tokens[head - 1]?.lower === 'chief' && ((page.kinds[head + 1] ?? 0) & kind.title) !== 0

/**
 * Where the name begins that ends in `head`: after an opener (`Yesterday`, `The`), and before the `and` that joins two
 * matters of one office (`Food and Drug Administration`).
 */
function firstOf(page: Page, from: number, head: number): number {
  let first = from
  while (first < head && isBeforeName(page, first)) first++
  if (first === head || !ands.has(lowerAt(page.tokens, first - 1)) || !isMatter(page, first)) return first
  let joined = first - 1
  while (isMatter(page, joined - 1) && page.opens[joined - 1] === 0) joined--
  return joined === first - 1 ? first : whoseMatter(page, joined)
}

/** `Taal Farm Workers and Helpers Union`: the name before the matters that an `and` joins. */
function whoseMatter(page: Page, matter: number): number {
  let first = matter
  while (first > 0 && page.nameLike[first - 1] === 1) {
    const bits = page.kinds[first - 1] ?? 0
    const ordinary = page.opens[first - 1] === 1 && (bits & kind.english) !== 0
    // Minister Falk Health and Safety Executive: whoever holds a title is a neighbour.
    if ((bits & (kind.title | kind.honorific | kind.given)) !== 0) return matter
    if (ordinary || (bits & kind.newspaper) !== 0) break
    first--
  }
  return first
}

/** What an office deals with, or whom a union is for: `Workers`, `Helpers`. */
const isMatter = (page: Page, at: number): boolean =>
  isField(page, at) || (page.tokens[at]?.capital === true && /(?:er|or|ist)s$/.test(lowerAt(page.tokens, at)))

/** An opener, or what says where a firm is at home: `Lisbon-based Oakfield Bank`. */
function isBeforeName(page: Page, at: number): boolean {
  const bits = page.kinds[at] ?? 0
  return (bits & kind.adjective) !== 0 || ((bits & kind.newspaper) !== 0 && page.opens[at] === 1)
}

const ands = new Set(['and', '&'])

/**
 * Whether the word says what an office deals with (`Health`, `Securities`, `Social`) and is nothing that has a name: no
 * `Congress`, `Oakfield` or `Minister`.
 */
function isField(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (!token?.capital || page.label[at] !== label.none) return false
  if (fieldWords.has(token.lower)) return true
  const bits = page.kinds[at] ?? 0
  return (bits & (kind.english | kind.titleModifier | kind.thing)) !== 0 && (bits & named) === 0
}

const named =
  nameKinds |
  kind.organisationHead |
  kind.organisation |
  kind.placeHead |
  kind.place |
  kind.demonym |
  kind.honorific |
  kind.event

/**
 * The end of `of Foreign Affairs`, `of the Interior`, `on Human Rights`, `for the Liberation of Palestine`, `of Trade,
 * Industry and Energy`; `of President Ruiz`, `on Monday` are no part of the name.
 */
function afterOf(page: Page, known: KnownNames, at: number): number {
  const link = page.tokens[at]?.lower
  if (link !== 'of' && link !== 'for' && link !== 'on') return at
  const from = page.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const end = ofOffice(page, known, at, from)
  if (end === from) return at
  const isDeed = link === 'for' && from === at + 2 && page.tokens[end]?.lower === 'of'
  return isDeed ? Math.max(end, ofOffice(page, known, end, end + 1)) : end
}

function ofOffice(page: Page, known: KnownNames, link: number, from: number): number {
  const fixed = known.get(from)
  if (fixed && fixed.end - from > 1 && !isNext(page, link, fixed.end)) return fixed.end
  let end = from
  while (isNext(page, link, end)) {
    const bits = page.kinds[end] ?? 0
    const isMatter = (bits & (kind.titleModifier | kind.thing | kind.placeHead)) !== 0
    if ((bits & (kind.title | kind.honorific | kind.newspaper)) !== 0 && !isMatter) break
    if ((bits & kind.given) !== 0 && (bits & (kind.english | kind.place)) === 0) break
    end++
  }
  if (end > from && isField(page, end - 1)) return afterAnd(page, end)
  return lowerAt(page.tokens, link) === 'for' && end > from ? afterStudies(page, end) : end
}

/** The end of `and Social Affairs`, `, Industry and Energy`, `at` itself where no list of matters goes on. */
function afterAnd(page: Page, at: number): number {
  let end = at
  while (page.tokens[end]?.text === ',' && isField(page, end + 1)) end = afterFields(page, end + 1)
  return ands.has(lowerAt(page.tokens, end)) && isField(page, end + 1) ? afterFields(page, end + 1) : at
}

/** `Institute for Hill|and Valley Studies`: two matters with one word for what is done with them; `at` itself where none is. */
function afterStudies(page: Page, at: number): number {
  let end = at + 1
  while (page.nameLike[end] === 1) end++
  return ands.has(lowerAt(page.tokens, at)) && end > at + 2 && isField(page, end - 1) ? end : at
}

function afterFields(page: Page, at: number): number {
  let end = at
  while (isField(page, end)) end++
  return end
}
