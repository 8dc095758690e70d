import {addressOf} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {articleEntry} from '../lists/article-entry.ts'
import {attributionOf} from './attribution-of.ts'
import {speechOf} from './speech-of.ts'
import type {Wording} from './statement.ts'
import type {Stretch} from './word-diff.ts'
import {wordsOf} from './words-of.ts'

/** A quote ready to print; `stretches` are its words where they stand beside another wording. */
export function wordingOf(
  quoteAt: QuoteAt,
  stretches: readonly Stretch[] | undefined,
  {archive, messages}: Catalogue,
): Wording {
  const {quote, article} = quoteAt
  const label = wordsOf(quoteAt)
  const kind = quote.kind === 'term' ? 'mixed' : quote.kind
  return {
    label,
    to: addressOf.quote(quote.id),
    stretches: stretches ?? [{text: label, differs: false}],
    kind,
    speech: speechOf(quote, article.raw, messages),
    ...attributionOf(quote),
    entry: articleEntry(article, archive.site.language),
  }
}
