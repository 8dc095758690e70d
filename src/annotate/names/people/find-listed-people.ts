import {defineRule} from '../../../rules/define-rule.ts'
import type {Sentence} from '../../../text/sentences.ts'
import {label, type Page} from '../page.ts'
import {kind} from '../word-kinds.ts'

export const longListOfPeople = defineRule({
  name: 'long-list-of-people',
  says: 'It stands in a long list of nothing but names, most of which open with a usual given name.',
  example: 'Taal: Ana Ruiz, Jill June, Jan Novak, Jack St. Orlo, Eva Beck, Dean Oduya',
})

/** Shorter lists may be of towns, clubs or firms that are named after people. */
const fewestItems = 6
/** Of the items so many open with a given name. */
const leastGiven = 0.7

/**
 * The names in lists of nothing but names: `Taal: Ana Ruiz, Jill June, Dean Oduya, Jack St. Orlo, …`. Where most items are somebody, a
 * month, a title and a word in between are names as well.
 */
export function findListedPeople(page: Page): string[] {
  return page.reading.sentences.flatMap((sentence) => {
    if (!hasManyCommas(page, sentence)) return []
    const items = itemsOf(page, sentence)
    const given = items.filter(({first}) => ((page.kinds[first] ?? 0) & kind.given) !== 0)
    return items.length >= fewestItems && given.length / items.length >= leastGiven
      ? items.filter(mayBePerson(page)).map(({first, last}) => nameAt(page, first, last))
      : []
  })
}

/** Most sentences are no list, and need no more asked. */
function hasManyCommas({tokens}: Page, {firstToken, lastToken}: Sentence): boolean {
  let commas = 0
  for (let at = firstToken; at < lastToken; at++) if (tokens[at]?.text === ',') commas++
  return commas >= fewestItems - 2
}

interface Item {
  readonly first: number
  readonly last: number
}

/** The items between commas that are two to five words with capitals; none where a third of the sentence is something else. */
function itemsOf({tokens, nameLike}: Page, {firstToken, lastToken}: Sentence): Item[] {
  const items: Item[] = []
  let others = 0
  let first = firstToken
  for (let at = firstToken; at <= lastToken; at++) {
    const token = tokens[at]
    if (at < lastToken && !separators.has(token?.lower ?? '')) continue
    if (at > first) {
      const words = tokens.slice(first, at)
      const isName = words.length >= 2 && words.length <= 5 && words.every((_, step) => nameLike[first + step] === 1)
      if (isName) items.push({first, last: at})
      else others++
    }
    first = at + 1
  }
  return others * 3 <= items.length ? items : []
}

const separators: ReadonlySet<string> = new Set([',', ';', ':', 'and', '.'])

/** No club or school, and nothing that was told before. */
const mayBePerson =
  ({kinds, label: labels}: Page) =>
  ({first, last}: Item): boolean =>
    ((kinds[last - 1] ?? 0) & (kind.organisationHead | kind.placeHead | kind.organisation)) === 0 &&
    ((kinds[first] ?? 0) & (kind.organisation | kind.honorific)) === 0 &&
    labels.subarray(first, last).every((found) => found === label.none)

const nameAt = ({text, tokens}: Page, first: number, last: number): string =>
  text.slice(tokens[first]?.start, tokens[last - 1]?.end).replace(/\s+/g, ' ')
