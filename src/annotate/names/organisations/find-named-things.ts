import {lowerAt} from '../../../text/cursor.ts'
import {namesOfThings, shipPrefixes, stormWords} from '../../../vocabulary/names/words-before-names.ts'
import {label, type Page} from '../page.ts'

/**
 * Marks the names of people that something else bears, so that nobody is read out of them: `Hurricane Odette` and the
 * `Odette` of the next sentence, `HMS Ana Ruiz`, `Jim Crow`. A storm's name beside other capitals stays somebody's.
 */
export function findNamedThings(page: Page): void {
  const storms = new Set<string>()
  for (let at = 0; at < page.tokens.length - 1; at++) {
    const token = page.tokens[at]
    if (!page.nameLike[at] || !token || page.label[at] !== label.none) continue
    if (stormWords.has(token.lower) && isFreeCapital(page, at + 1) && !isFreeCapital(page, at + 2)) {
      storms.add(lowerAt(page.tokens, at + 1))
      page.label.fill(label.thing, at, at + 2)
    } else if (token.allCaps && shipPrefixes.has(token.lower)) {
      let end = at + 1
      while (end < at + 5 && isFreeCapital(page, end)) end++
      page.label.fill(label.thing, at, end)
    } else if (isFreeCapital(page, at + 1) && namesOfThings.has(`${token.lower} ${lowerAt(page.tokens, at + 1)}`))
      page.label.fill(label.thing, at, at + 2)
  }
  if (storms.size === 0) return
  for (let at = 0; at < page.tokens.length; at++)
    if (isFreeCapital(page, at) && storms.has(lowerAt(page.tokens, at)) && standsAlone(page, at))
      page.label[at] = label.thing
}

const isFreeCapital = (page: Page, at: number): boolean => page.nameLike[at] === 1 && page.label[at] === label.none

const standsAlone = (page: Page, at: number): boolean =>
  !isFreeCapital(page, at + 1) && (!isFreeCapital(page, at - 1) || page.opens[at] === 1)
