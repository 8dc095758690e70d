import type {DateExpression} from '../../model.ts'
import {lowerAt} from '../../text/cursor.ts'
import {
  deadlineVerbs,
  futureCues,
  futurePrepositions,
  notPastVerbs,
  pastCues,
} from '../../vocabulary/dates/date-words.ts'
import type {Word} from './word.ts'

/**
 * How a sentence speaks of the date it holds between `first` and `last`: the nearest cue before the date decides, then
 * the nearest after it. `She said Tuesday the talks will resume Friday` looks back once and ahead once.
 */
export function tenseAt(words: readonly Word[], first: number, last: number): DateExpression['tense'] {
  const sentence = words[first]?.sentence
  if (futurePrepositions.has(lowerAt(words, first - 1))) return hadBefore(words, first) ? 'past' : 'future'
  for (let at = first - 1; at >= 0 && first - at < 14 && words[at]?.sentence === sentence; at--) {
    const tense = cueOf(words[at], words[at - 1], words[at + 1])
    if (tense) return tense === 'future' && isDeadlineGone(words, at) ? 'past' : tense
  }
  for (let at = last; at < last + 9 && words[at]?.sentence === sentence; at++) {
    const tense = cueOf(words[at], words[at - 1], words[at + 1])
    if (tense) return tense
  }
  return 'unknown'
}

function cueOf(
  word: Word | undefined,
  before: Word | undefined,
  after: Word | undefined,
): DateExpression['tense'] | undefined {
  if (word?.kind !== 'word') return undefined
  // "from May 13 through Sunday": the month is no verb
  if (word.lower === 'may' && word.capital && after?.kind === 'number') return undefined
  // "is to resume on Tuesday"
  if (word.lower === 'to') return before?.lower === 'is' || before?.lower === 'are' ? 'future' : undefined
  // "set for Monday", but "a record set on Monday"
  if (word.lower === 'set') return after?.lower === 'for' || after?.lower === 'to' ? 'future' : 'past'
  // "the vote is to be held": a participle after "be" tells no time
  if (before?.lower === 'be') return undefined
  if (futureCues.has(word.lower)) return 'future'
  if (pastCues.has(word.lower) || isVerbInEd(word.lower)) return 'past'
  return undefined
}

const isVerbInEd = (lower: string): boolean => lower.length > 4 && lower.endsWith('ed') && !notPastVerbs.has(lower)

/** `had been due to expire Friday`: who prints that on Monday knows how Friday went; `had been due to meet Friday` may be called off. */
function isDeadlineGone(words: readonly Word[], cue: number): boolean {
  if (lowerAt(words, cue - 1) !== 'been' || lowerAt(words, cue - 2) !== 'had') return false
  return lowerAt(words, cue + 1) === 'to' && deadlineVerbs.has(lowerAt(words, cue + 2))
}

/** “Thirty members had replied by Wednesday.” */
function hadBefore(words: readonly Word[], first: number): boolean {
  const sentence = words[first]?.sentence
  for (let at = first - 1; at >= 0 && first - at < 14 && words[at]?.sentence === sentence; at--)
    if (words[at]?.lower === 'had') return true
  return false
}
