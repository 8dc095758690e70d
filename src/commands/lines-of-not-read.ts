import type {Unreadable} from '../model.ts'
import {passedOver} from '../read/not-an-article.ts'

/** Longer lists are for `dateline check`. */
const longestList = 40

/** So many files are named of those that are left out for one reason. */
const namedOfReason = 5

/**
 * What a build says of the files it did not read: each that looks like an article with its reason and what to do, and
 * how many there are of every other ending: `12 .jpg: a picture; …`. Of two hundred drafts it names the first few, or
 * the one damaged page would be lost among them.
 */
export function linesOfNotRead(unreadable: readonly Unreadable[], passed: ReadonlyMap<string, number>): string[] {
  const reasons = new Map<string, string[]>()
  for (const {file, warning} of unreadable) {
    const files = reasons.get(warning.says) ?? []
    files.push(file)
    reasons.set(warning.says, files)
  }
  const lines = [...reasons].flatMap(([says, files]) => [
    ...files.slice(0, namedOfReason).map((file) => `${file}: ${says}`),
    ...andMore(files.length - namedOfReason, 'of these'),
  ])
  return [
    ...lines.slice(0, longestList),
    ...andMore(lines.length - longestList, 'lines'),
    ...[...passed]
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([ending, files]) => `${files.toLocaleString('en')} .${ending} passed over: ${passedOver(ending)}`),
  ]
}

const andMore = (count: number, what: string): string[] =>
  count > 0 ? [`… and ${count.toLocaleString('en')} more ${what}; \`dateline check\` lists them all.`] : []
