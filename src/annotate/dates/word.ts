import type {Reading} from '../../text/reading.ts'
import type {Token} from '../../text/tokens.ts'
import {perWord, spelled} from '../../text/words.ts'
import {cardinals, ordinals} from '../../vocabulary/dates/counting-words.ts'
import {months} from '../../vocabulary/dates/months.ts'
import {hyphenatedTimeWords} from '../../vocabulary/dates/words-around-dates.ts'

/** A token, or a part of a hyphenated one: `third-quarter` is two words to a date rule. */
export type Word = Readonly<Token>

/** The words of a reading, hyphens cut where a date may hide behind them: `mid-November`, `year-ago`. */
export function wordsOf({tokens}: Pick<Reading, 'tokens'>): readonly Word[] {
  let words: Word[] | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    const parts = token.kind === 'word' ? partsOf(token) : whole
    // Most articles have no such word: theirs are the tokens themselves.
    if (parts.length > 0) {
      words ??= tokens.slice(0, index)
      words.push(...cut(token, parts))
    } else words?.push(token)
  }
  return words ?? tokens
}

/** "third-quarter" is two words; "twenty-four" is one number, and "al-May" no month. */
const partsOf = perWord(({text, lower}): readonly string[] => {
  if (!lower.includes('-') || cardinals.has(lower) || ordinals.has(lower)) return whole
  return lower.split('-').some((part) => hyphenated.has(part)) ? text.split('-') : whole
})

const whole: readonly string[] = []

function cut(token: Token, parts: readonly string[]): Word[] {
  let at = token.start
  return parts.map((text): Word => {
    const start = at
    at += text.length + 1
    const kind = /^\d/.test(text) ? 'number' : token.kind
    return {...spelled(text), start, end: start + text.length, kind, sentence: token.sentence}
  })
}

const hyphenated: ReadonlySet<string> = new Set([...months.keys(), ...hyphenatedTimeWords])
