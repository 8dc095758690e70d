import {diffArrays} from 'diff'
import {bareWords} from '../../text/bare-words.ts'
import {splitSentences} from '../../text/sentences.ts'
import {type Stretch, wordDiff} from '../statements/word-diff.ts'
import {firstWords} from '../words.ts'

/** Where two versions of a report differ: sentences that only one has, and those that were changed. */
export type Difference =
  | {readonly kind: 'left out' | 'added'; readonly text: string}
  | {readonly kind: 'changed'; readonly there: readonly Stretch[]; readonly here: readonly Stretch[]}

/** What a page of 30 KB has room for. */
const mostDifferences = 24
const longestShown = 400
/** Sentences of the longer version; beyond that comparing takes longer than printing. */
const mostSentences = 1500

/**
 * What a copy left out of the report that leads, added to it and changed in it, in the order of the text. Sentences are
 * compared and not paragraphs, which each printer cuts anew.
 */
export function differences(
  lead: string,
  copy: string,
): {readonly shown: readonly Difference[]; readonly more: number} | undefined {
  const [there, here] = [sentencesOf(lead), sentencesOf(copy)]
  if (Math.max(there.length, here.length) > mostSentences) return undefined
  const found: Difference[] = []
  let leftOut: string[] = []
  let added: string[] = []
  const settle = (): void => {
    found.push(...paired(leftOut, added))
    leftOut = []
    added = []
  }
  const at = {there: 0, here: 0}
  for (const {added: isNew, removed, count} of diffArrays(there.map(bareWords), here.map(bareWords))) {
    if (removed) leftOut.push(...there.slice(at.there, at.there + count))
    else if (isNew) added.push(...here.slice(at.here, at.here + count))
    else settle()
    if (!isNew) at.there += count
    if (!removed) at.here += count
  }
  settle()
  return {shown: found.slice(0, mostDifferences), more: Math.max(0, found.length - mostDifferences)}
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => splitSentences(line).map(({start, end}) => line.slice(start, end).trim()))
    .filter((sentence) => bareWords(sentence) !== '')
}

/** A sentence that has half of its words from one that was left out beside it is that one, changed. */
function paired(leftOut: readonly string[], added: readonly string[]): readonly Difference[] {
  const rest = [...leftOut]
  const found: Difference[] = []
  const only = (kind: 'left out' | 'added', some: readonly string[]): void => {
    if (some.length > 0) found.push({kind, text: firstWords(some.join(' '), longestShown)})
  }
  let alone: string[] = []
  for (const sentence of added) {
    const from = rest.findIndex((other) => sharedPart(other, sentence) >= halfOfIt)
    const other = rest[from]
    if (other === undefined) {
      alone.push(sentence)
      continue
    }
    only('left out', rest.splice(0, from))
    rest.shift()
    only('added', alone)
    alone = []
    const {left, right} = wordDiff(other, sentence)
    found.push({kind: 'changed', there: left, here: right})
  }
  only('left out', rest)
  only('added', alone)
  return found
}

const halfOfIt = 0.5

function sharedPart(one: string, other: string): number {
  const [a, b] = [bareWords(one).split(' '), new Set(bareWords(other).split(' '))]
  return a.filter((word) => b.has(word)).length / Math.max(a.length, b.size)
}
