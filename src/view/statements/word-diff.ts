import {diffArrays} from 'diff'

/** Words in a row, and whether the other wording has them too. */
export interface Stretch {
  readonly text: string
  readonly differs: boolean
}

/**
 * Lays two wordings of one statement side by side: the words both have, in the same order, are common (a longest
 * common subsequence, by Myers' algorithm), the rest differ. Case and punctuation are no difference: a translator
 * who writes `talks,` for `Talks` chose the same word.
 *
 * @returns both wordings in full; the texts of each side joined are the text that came in
 */
export function wordDiff(
  left: string,
  right: string,
): {readonly left: readonly Stretch[]; readonly right: readonly Stretch[]} {
  const sides: {left: Stretch[]; right: Stretch[]} = {left: [], right: []}
  const words = {left: wordsOf(left), right: wordsOf(right)}
  const at = {left: 0, right: 0}
  const take = (side: 'left' | 'right', count: number, differs: boolean) => {
    for (const word of words[side].slice(at[side], at[side] + count)) add(sides[side], word, differs)
    at[side] += count
  }
  for (const change of diffArrays(words.left.map(bare), words.right.map(bare))) {
    if (!change.added) take('left', change.count, change.removed)
    if (!change.removed) take('right', change.count, change.added)
  }
  return sides
}

/** Words, each with the space before it. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? []
}

/** A word without case and punctuation; a dash by itself stays what it is. */
function bare(word: string): string {
  const letters = word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return letters === '' ? word.trim() : letters
}

/** The space before a run of differing words is common to both: a mark drawn under it would look torn. */
function add(stretches: Stretch[], word: string, differs: boolean): void {
  const last = stretches.at(-1)
  if (last && last.differs === differs) {
    stretches[stretches.length - 1] = {text: last.text + word, differs}
    return
  }
  const space = differs ? (/^\s*/.exec(word)?.[0] ?? '') : ''
  if (space) add(stretches, space, false)
  stretches.push({text: word.slice(space.length), differs})
}
