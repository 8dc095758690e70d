import {functionWords} from '../vocabulary/english/common-words.ts'

/**
 * Whether a text is in no English at all, as hardly one of its words is among English's commonest: everybody else writes
 * the day of a date in figures before the month.
 */
export function writesDayFirst(text: string): boolean {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < 20) return false
  return words.filter((word) => functionWords.has(word)).length < words.length * 0.12
}
