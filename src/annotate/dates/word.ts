import {cardinals, ordinals} from '../../vocabulary/counting-words.ts'
import {months} from '../../vocabulary/months.ts'
import type {Reading} from '../reading.ts'
import type {Token} from '../tokens.ts'

/** A token, or a part of a hyphenated one: `third-quarter` is two words to a date rule. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly capital: boolean
  readonly kind: Token['kind']
  readonly sentence: number
}

/** The words of a reading, hyphens cut where a date may hide behind them: `mid-November`, `year-ago`. */
export function wordsOf({tokens}: Pick<Reading, 'tokens'>): readonly Word[] {
  let words: Word[] | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    const parts = token.kind === 'word' && token.lower.includes('-') ? partsOf(token.lower) : undefined
    // Most articles have no such word: theirs are the tokens themselves.
    if (parts) {
      words ??= tokens.slice(0, index)
      words.push(...cut(token, parts))
    } else words?.push(token)
  }
  return words ?? tokens
}

/** "third-quarter" is two words; "twenty-four" is one number, and "al-May" no month. */
function partsOf(lower: string): string[] | undefined {
  if (cardinals.has(lower) || ordinals.has(lower)) return undefined
  const parts = lower.split('-')
  return parts.some((part) => hyphenated.has(part)) ? parts : undefined
}

function cut(token: Token, parts: readonly string[]): Word[] {
  let at = token.start
  return parts.map((lower): Word => {
    const start = at
    at += lower.length + 1
    return {
      start,
      end: start + lower.length,
      lower,
      capital: token.text.charAt(start - token.start) !== lower.charAt(0),
      kind: /^\d/.test(lower) ? 'number' : token.kind,
      sentence: token.sentence,
    }
  })
}

const hyphenated: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...'quarter year month week fiscal mid half day pre post end'.split(' '),
])
