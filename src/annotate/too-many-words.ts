import type {Warning} from '../model.ts'
import {defineRule} from '../rules/define-rule.ts'
import type {Reading} from '../text/reading.ts'

export const tooManyWords = defineRule({
  name: 'too-many-words',
  says: 'It is longer than any article of news; what follows the first half million words and marks is text alone.',
  example: 'A year of a newspaper, saved as one file.',
})

/**
 * The longest reports fill a hundred thousand; the Bible has eight. Of two million words every finder would keep
 * something, and together that was more than a gigabyte before what is too much could be left out.
 */
export const mostWords = 500_000

/** The warning of an article that is longer than its reading. */
export function warningOfWords({isCut}: Pick<Reading, 'isCut'>): readonly Warning[] {
  if (!isCut) return []
  const says = `is longer than ${mostWords.toLocaleString('en')} words and marks, and facts are looked for in these alone; split it if it is many articles`
  return [{rule: tooManyWords.name, says}]
}
