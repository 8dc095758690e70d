import {bareWords} from '../../text/bare-words.ts'
import type {QuoteAt} from '../catalogue.ts'
import {attributionOf} from './attribution-of.ts'
import {wordsOf} from './words-of.ts'

/** Whether two reports give the same words to the same speaker, capitals and punctuation apart. */
export function isSame(a: QuoteAt, b: QuoteAt): boolean {
  const [one, other] = [attributionOf(a.quote).speaker, attributionOf(b.quote).speaker]
  const speaker = a.quote.speaker?.person ?? one?.name
  return (
    a.quote.kind === b.quote.kind &&
    speaker === (b.quote.speaker?.person ?? other?.name) &&
    bareWords(wordsOf(a)) === bareWords(wordsOf(b))
  )
}
