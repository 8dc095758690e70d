import type {NamedThing} from '../../../model.ts'
import {nameOf} from '../candidates/find-candidates.ts'
import {label, type Page} from '../page.ts'
import {kind, nameKinds} from '../word-kinds.ts'

type Found = Omit<NamedThing, 'id'>

/**
 * Places and organisations that say so by a word of their own: `Kim Il Sung Square`, `Kookmin University`,
 * `Ministry of Health`. Marks their tokens, so that no person is read out of them.
 */
export function findHeadedNames(page: Page): {organisations: Found[]; places: Found[]} {
  const organisations = new Map<string, {name: string; mentions: {start: number; end: number}[]}>()
  const places = new Map<string, {name: string; mentions: {start: number; end: number}[]}>()
  const {tokens, kinds, nameLike} = page
  for (let i = 0; i < tokens.length; i++) {
    if (!nameLike[i] || page.shouted[i] || page.label[i] !== label.none) continue
    let last = i + 1
    while (
      last < tokens.length &&
      nameLike[last] &&
      tokens[last]?.sentence === tokens[i]?.sentence &&
      !page.opens[last]
    )
      last++
    const head = lastHead(page, i, last)
    if (head >= 0) {
      const first = firstOf(page, i, head)
      let end = head + 1
      if (/^(?:of|for|on)$/.test(tokens[end]?.lower ?? '')) end = afterOf(page, end)
      if (end - first > 1) {
        const isPlace =
          ((kinds[head] ?? 0) & kind.placeHead) !== 0 && ((kinds[head] ?? 0) & kind.organisationHead) === 0
        const name = nameOf(page, first, end)
        const list = isPlace ? places : organisations
        const span = {start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0}
        const known = list.get(name)
        if (known) known.mentions.push(span)
        else list.set(name, {name, mentions: [span]})
        page.label.fill(isPlace ? label.place : label.organisation, first, end)
        i = end - 1
        continue
      }
    }
    i = last - 1
  }
  return {organisations: [...organisations.values()], places: [...places.values()]}
}

/** The last head word of the run that is no family name after a given name: `Tiger Woods` has none. */
function lastHead(page: Page, first: number, last: number): number {
  const {kinds} = page
  for (let i = last - 1; i >= first; i--) {
    const bits = kinds[i] ?? 0
    if ((bits & (kind.placeHead | kind.organisationHead)) === 0) continue
    if ((bits & nameKinds) !== 0 && i === first) continue
    if (
      (bits & (kind.surname | kind.wordSurname)) !== 0 &&
      ((kinds[i - 1] ?? 0) & kind.given) !== 0 &&
      (i === first + 1 || ((kinds[i - 2] ?? 0) & (kind.title | kind.honorific | kind.newspaper)) !== 0)
    )
      continue
    return i
  }
  return -1
}

/** Where the name begins that ends in `head`: after a title or an opener (`Yesterday`, `The`). */
function firstOf(page: Page, from: number, head: number): number {
  let first = from
  while (first < head && ((page.kinds[first] ?? 0) & kind.newspaper) !== 0 && page.opens[first]) first++
  return first
}

/** The end of `of Foreign Affairs`, `of the Interior`; `of President Ruiz` is no part of the name. */
function afterOf(page: Page, of: number): number {
  let at = of + 1
  if (page.tokens[at]?.lower === 'the') at++
  const from = at
  while (page.nameLike[at] && page.tokens[at]?.sentence === page.tokens[of]?.sentence) {
    const bits = page.kinds[at] ?? 0
    if ((bits & (kind.title | kind.honorific)) !== 0) return at > from && isFreeOfTitles(page, from, at) ? at : of
    if ((bits & kind.given) !== 0 && (bits & (kind.english | kind.place | kind.newspaper)) === 0)
      return at > from ? at : of
    at++
  }
  return at > from ? at : of
}

function isFreeOfTitles(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((page.kinds[i] ?? 0) & (kind.titleModifier | kind.demonym)) === 0) return true
  return false
}
