import {type Stretch, wordDiff} from './word-diff.ts'

/** Two wordings with what differs marked; beside an excerpt nearly all of the whole would be, which says nothing. */
export function markedBeside(left: string, right: string): ReturnType<typeof wordDiff> {
  const diff = wordDiff(left, right)
  return {left: legible(diff.left), right: legible(diff.right)}
}

/** The most of a wording that may be marked. */
const mostMarked = 0.5

function legible(stretches: readonly Stretch[]): readonly Stretch[] {
  const length = stretches.reduce((sum, {text}) => sum + text.length, 0)
  const differing = stretches.reduce((sum, {text, differs}) => sum + (differs ? text.length : 0), 0)
  return differing > mostMarked * length ? stretches.map(({text}) => ({text, differs: false})) : stretches
}
