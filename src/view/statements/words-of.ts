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
      return `“${withoutOuter(quote.text)}”`
    case 'mixed':
      return withoutThat(withMarks(quote, article.raw))
    case 'indirect':
      return withoutThat(quote.text)
    default:
      return quote.kind satisfies never
  }
}

const outerMarks = /^[\s“”"„«]+|[\s,“”"»]+$/g

/** ‘Hold the line,’ she called, and I did: a single mark at the head stays where another closes it. */
function withoutOuter(text: string): string {
  const bare = text.replace(outerMarks, '')
  const single = /^[‘']+\s*/.exec(bare)?.[0] ?? ''
  return single !== '' && /[’'](?!\p{L})/u.test(bare.slice(single.length)) ? bare : bare.slice(single.length)
}

/** Sets marks around the parts that had them. What cannot be found again (an entity stood in it) is left bare. */
function withMarks(quote: Quote, raw: string): string {
  let printed = ''
  let cursor = 0
  for (const part of quote.quoted) {
    const words = wordsAt(raw, part)
    const at = quote.text.indexOf(words, cursor)
    if (at < 0 || words === '') continue
    const before = quote.text.slice(cursor, at)
    const opener = /(?:["“„«‘']|''|``)$/.exec(before)?.[0] ?? ''
    printed += `${before.slice(0, before.length - opener.length)}“${words}”`
    cursor = at + words.length
    const closer = /^(?:''|["”»’'])/.exec(quote.text.slice(cursor, cursor + 2))?.[0] ?? ''
    if (closes(opener, closer)) cursor += closer.length
  }
  return printed + quote.text.slice(cursor)
}

/** Whether a mark is the other half of the one a part began with. */
function closes(opener: string, closer: string): boolean {
  if (closer === '') return false
  if (opener === '‘' || opener === "'") return closer === '’' || closer === "'"
  if (opener === "''" || opener === '``') return closer === "''" || closer === '"'
  return closer === '”' || closer === '"' || closer === '»' || (opener !== '' && closer === "''")
}
