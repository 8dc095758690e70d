import type {Metadata} from '../../../model.ts'

/**
 * The titles of a page, with a damaged one at the head passed over for the next that says the same and is whole. A title
 * that is kept for others is often cut to a length (`Council closes the bridge after cracks were fou…`) or shortened by
 * hand until its quotation marks no longer pair (`Mayor ‘will not go, aides say`).
 */
export function wholeTitlesFirst(titles: readonly Metadata[]): Metadata[] {
  const [first, ...others] = titles
  if (!first) return []
  const whole = others.find(
    ({value}) =>
      isCut(first.value, value) || (isTorn(first.value) && !isTorn(value) && tellsTheSame(first.value, value)),
  )
  return whole ? [whole, first, ...others.filter((other) => other !== whole)] : [...titles]
}

/** Ends in an ellipsis, or inside a word, and the other goes on from there. */
function isCut(title: string, other: string): boolean {
  const [ours, theirs] = [wordsOf(title), wordsOf(other)]
  const last = ours.pop() ?? ''
  const next = theirs[ours.length] ?? ''
  return (
    ours.length >= 2 &&
    ours.every((word, index) => word === theirs[index]) &&
    next.startsWith(last) &&
    (next !== last || (/(?:…|\.{3})\s*$/.test(title) && theirs.length > ours.length + 1))
  )
}

/** A quotation opens and does not close; `’` closes and is an apostrophe as well, so one too many of it proves nothing. */
function isTorn(title: string): boolean {
  const count = (mark: string): number => title.split(mark).length - 1
  // „So nicht“ closes with the mark that opens elsewhere.
  if (count('„') > 0) return false
  return count('‘') > count('’') || count('“') !== count('”') || count('"') % 2 === 1
}

/** Six words of ten are the same: the page has headings of other reports, too. */
function tellsTheSame(title: string, other: string): boolean {
  const [ours, theirs] = [new Set(wordsOf(title)), new Set(wordsOf(other))]
  const both = [...ours].filter((word) => theirs.has(word)).length
  return both >= 0.6 * Math.max(ours.size, theirs.size)
}

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
