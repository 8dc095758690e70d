import type {Unreadable} from '../model.ts'
import {passedOver} from '../read/not-an-article.ts'

/** Longer lists are for `dateline check`. */
const longestList = 40

/**
 * What a build says of the files it did not read: each that looks like an article with its reason and what to do, and
 * how many there are of every other ending: `12 .jpg: a picture; …`.
 */
export function linesOfNotRead(unreadable: readonly Unreadable[], passed: ReadonlyMap<string, number>): string[] {
  const more = unreadable.length - longestList
  return [
    ...unreadable.slice(0, longestList).map(({file, warning}) => `${file}: ${warning.says}`),
    ...(more > 0 ? [`… and ${more.toLocaleString('en')} more; \`dateline check\` lists them all.`] : []),
    ...[...passed]
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([ending, files]) => `${files.toLocaleString('en')} .${ending} passed over: ${passedOver(ending)}`),
  ]
}
