import type {DateExpression, Span} from '../../../model.ts'
import {defineRule} from '../../../rules/define-rule.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {firstWhere} from '../../../text/first-where.ts'
import type {Reading} from '../../../text/reading.ts'
import type {Token} from '../../../text/tokens.ts'
import {beginningWords, endingWords, eventNouns, presentCues} from '../../../vocabulary/dates/anniversary-words.ts'
import {ordinalOf} from '../../../vocabulary/dates/counting-words.ts'
import {pastCues} from '../../../vocabulary/dates/date-words.ts'
import type {ClueRule, FoundClue} from './clue-rule.ts'

/**
 * An anniversary whose event has its year: `is in town for the 40th anniversary of the 1978-1981 strike’s end` is 1981 + 40.
 * Told in the past tense it may be an older one than this year’s; that is the weaker clue.
 */
export const anniversary = defineRule<ClueRule>({
  name: 'anniversary',
  says: 'An anniversary is named:',
  example: 'seventy years after 1953 is 2023.',
  find({reading, dates}) {
    const clues: FoundClue[] = []
    for (let at = 0; at < reading.tokens.length; at++) {
      const token = reading.tokens[at]
      if (token?.lower !== 'anniversary') continue
      const count = ordinalBefore(reading.tokens, at)
      const base = count && baseYear(reading, dates, token)
      if (!base) continue
      const year = base.year + count.value
      clues.push({
        span: {start: count.start, end: Math.max(token.end, base.inSentence ? base.span.end : 0)},
        says: `${base.year} + ${count.value} = ${year}`,
        hint: {kind: 'year', year, present: isPresent(reading, token, at)},
      })
    }
    return clues
  },
})

function ordinalBefore(tokens: readonly Token[], at: number): {value: number; start: number} | undefined {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back]
    const value = token && ordinalOf(token.lower)
    if (token && value !== undefined) return {value, start: token.start}
  }
  return undefined
}

interface Base {
  readonly year: number
  readonly span: Span
  readonly inSentence: boolean
}

/** The year of the event: in the sentence, after the word; else of the event the next sentences explain. */
function baseYear(reading: Reading, dates: readonly DateExpression[], token: Token): Base | undefined {
  const here = reading.sentences[token.sentence]
  if (!here) return undefined
  const own = yearsIn(dates, {start: token.end, end: here.end})
  // "celebrated its 20th anniversary in 2010" names the year of the feast, not of the founding
  if (own[0] && !/\b(?:of|since)\b/.test(reading.text.slice(token.end, own[0].span.start))) return undefined
  if (own.length > 0) return chosen(own, wordsOf(reading, here), reading, true)
  // "the 40th anniversary of the victory." and then "He meant the 1978-1981 war.": both must name an event
  const words = wordsOf(reading, here)
  if (!words.some((word) => eventNouns.has(word))) return undefined
  for (const sentence of reading.sentences.slice(token.sentence + 1, token.sentence + 4)) {
    const years = yearsIn(dates, sentence)
    if (years.length > 0 && wordsOf(reading, sentence).some((word) => eventNouns.has(word)))
      return chosen(years, words, reading, false)
  }
  return undefined
}

type YearSpan = {readonly year: number; readonly span: Span}

/** The dates stand in the order of the text, and do not overlap. */
function yearsIn(dates: readonly DateExpression[], {start, end}: Span): YearSpan[] {
  const found: YearSpan[] = []
  const first = firstWhere(dates.length, (at) => (dates[at]?.span.start ?? 0) >= start)
  for (let at = first; at < dates.length; at++) {
    const {span, shape} = dates[at] ?? {}
    if (!span || span.end > end) break
    if (shape?.kind === 'calendar' && shape.year !== undefined) found.push({year: shape.year, span})
  }
  return found
}

/** Of `1950-1953` the end for a victory or an armistice, the start for an outbreak or a founding. */
function chosen(
  years: readonly YearSpan[],
  words: readonly string[],
  {text}: Reading,
  inSentence: boolean,
): Base | undefined {
  const [first, second] = years
  if (!first) return undefined
  const between = second && text.slice(first.span.end, second.span.start)
  if (!second || between === undefined || !/^\s*(?:[-–—]|to|until|through)\s*$/.test(between))
    return {...first, inSentence}
  if (words.some((word) => endingWords.has(word))) return {...second, inSentence}
  return words.some((word) => beginningWords.has(word)) ? {...first, inSentence} : undefined
}

function wordsOf({tokens}: Reading, {firstToken, lastToken}: {firstToken: number; lastToken: number}): string[] {
  return tokens.slice(firstToken, lastToken).map(({lower}) => lower)
}

/**
 * Whether the verb before the anniversary is of the article’s own time: `is leading a delegation to`, `celebrates`, but not
 * `is the square where he celebrated`.
 */
function isPresent({tokens}: Reading, token: Token, at: number): boolean {
  for (let back = at - 1; back >= 0 && tokens[back]?.sentence === token.sentence; back--) {
    const word = lowerAt(tokens, back)
    if (presentCues.has(word)) return true
    if (pastCues.has(word) || (word.length > 4 && word.endsWith('ed'))) return false
  }
  return false
}
