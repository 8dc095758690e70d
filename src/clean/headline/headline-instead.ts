import type {BlockRole} from '../../model.ts'
import {functionWords} from '../../vocabulary/english/common-words.ts'
import {isAbove, type Line, type Page, wordCount} from '../page.ts'
import {contentWords, supportIn} from './content-words.ts'

/** A line that shares this much with the text may be its headline where the first line shares nothing. */
const leastSupport = 0.34

/** A headline of five words may share one with a text about something else. */
const mostOfStranger = 0.2

/**
 * The line that is the headline where the first line above the text has no word of it, and one below has: `NBN MORNING
 * REPORT` above `Orchard blight spreads`. Nothing where the first line will do.
 */
export function headlineInstead(page: Page, roles: readonly BlockRole[]): number | undefined {
  const first = page.lines[roles.indexOf('headline')]
  if (!first || first.block.role === 'subhead' || !looksLikeLabel(first.text)) return undefined
  const words = contentWords(
    page.lines
      .filter((line) => !isAbove(line, page))
      .map(({text}) => text)
      .join(' '),
  )
  if (words.size < 8 || contentWords(first.text).size === 0 || supportIn(words, first.text) >= mostOfStranger)
    return undefined
  const others = page.lines.filter(
    (line) => line.index > first.index && isAbove(line, page) && mayBeHeadline(line, roles),
  )
  return others.find((line) => supportIn(words, line.text) >= leastSupport)?.index
}

/** All words with capitals and none that joins others: “Sax, drums and rock” is a headline, whatever its text is about. */
const looksLikeLabel = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.every((word) => /^\p{Lu}/u.test(word) && !functionWords.has(word.toLowerCase()))
}

const mayBeHeadline = (line: Line, roles: readonly BlockRole[]): boolean => {
  const role = roles[line.index]
  return (
    (role === 'dek' || role === 'body' || role === 'subhead') &&
    wordCount(line) >= 3 &&
    wordCount(line) <= 30 &&
    !/[.:;,]["”’]?$/.test(line.text)
  )
}
