import {nameOf} from '../candidates/find-candidates.ts'
import {addTo, type NameList} from '../name-list.ts'
import {label, type Page} from '../page.ts'
import {kind, nameKinds} from '../word-kinds.ts'

/**
 * Places and organisations that say so by a word of their own: `Kim Il Sung Square`, `Kookmin University`,
 * `Ministry of Health`. Marks their tokens, and those of events and laws (`Korean War`), so that no person is read out
 * of them.
 */
export function findHeadedNames(page: Page): {organisations: NameList; places: NameList} {
  const organisations: NameList = new Map()
  const places: NameList = new Map()
  const {tokens, kinds, nameLike} = page
  for (let i = 0; i < tokens.length; i++) {
    if (!nameLike[i] || page.shouted[i] || page.label[i] !== label.none) continue
    const last = runEnd(page, i)
    const head = lastHead(page, i, last)
    const first = firstOf(page, i, head)
    const end = head < 0 ? -1 : afterOf(page, head + 1)
    if (head < 0 || end - first < 2) {
      i = last - 1
      continue
    }
    const bits = kinds[head] ?? 0
    const isPlace = (bits & kind.placeHead) !== 0 && (bits & kind.organisationHead) === 0
    page.label.fill(isPlace ? label.place : label.organisation, first, end)
    if ((bits & (kind.placeHead | kind.organisationHead)) !== 0) {
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

/** Where the name begins that ends in `head`: after an opener (`Yesterday`, `The`). */
function firstOf(page: Page, from: number, head: number): number {
  let first = from
  while (first < head && ((page.kinds[first] ?? 0) & kind.newspaper) !== 0 && page.opens[first]) first++
  return first
}

/** The end of `of Foreign Affairs`, `of the Interior`; `of President Ruiz`, `on Monday` are no part of the name. */
function afterOf(page: Page, at: number): number {
  const link = page.tokens[at]?.lower
  if (link !== 'of' && link !== 'for' && link !== 'on') return at
  const from = page.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  let end = from
  while (isNext(page, at, end)) {
    const bits = page.kinds[end] ?? 0
    if ((bits & (kind.title | kind.honorific | kind.newspaper)) !== 0 && (bits & kind.titleModifier) === 0) break
    if ((bits & kind.given) !== 0 && (bits & (kind.english | kind.place)) === 0) break
    end++
  }
  return end > from ? end : at
}
