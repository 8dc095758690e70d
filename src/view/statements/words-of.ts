import type {Quote} from '../../model.ts'
import {withoutThat} from '../../text/without-that.ts'
import {wordsAt} from '../../text/words-at.ts'
import type {QuoteAt} from '../catalogue.ts'

/**
 * The words of a quote with the marks a reader expects: a direct one stands between them, of a mixed one the quoted
 * parts do, an indirect one has none. A conjunction that led to reported words is left out.
 */
export function wordsOf({quote, article}: QuoteAt): string {
  switch (quote.kind) {
    case 'direct':
    case 'term':
      return `“${quote.text.replace(outerMarks, '')}”`
    case 'mixed':
      return withoutThat(withMarks(quote, article.raw))
    case 'indirect':
      return withoutThat(quote.text)
    default:
      return quote.kind satisfies never
  }
}

const outerMarks = /^[\s“”"„«‘']+|[\s,“”"»]+$/g

/** Sets marks around the parts that had them. What cannot be found again (an entity stood in it) is left bare. */
function withMarks(quote: Quote, raw: string): string {
  let printed = ''
  let cursor = 0
  for (const part of quote.quoted) {
    const words = wordsAt(raw, part)
    const at = quote.text.indexOf(words, cursor)
    if (at < 0 || words === '') continue
    printed += `${quote.text.slice(cursor, at).replace(/[“"„«‘']+$/, '')}“${words}”`
    cursor = at + words.length
    if (/[”"»]/.test(quote.text.charAt(cursor))) cursor++
  }
  return printed + quote.text.slice(cursor)
}
