import {isoOf} from './iso-of.ts'
import type {Reference} from './reference.ts'

/** No more than has to be: a page says so much of each of its statements, and letters of other scripts take nine signs. */
const encoded = (text: string): string => text.replace(/[%&=+#]/g, encodeURIComponent).replace(/\s+/g, '+')

/**
 * A reference as a ContextObject in Span (COinS), in the words of Dublin Core: what Zotero and its like read off a page
 * that has several things to cite. The type is Zotero's own word, which nobody else minds.
 */
export function coins({title, authors, outlet, published, url, notes}: Reference): string {
  const date = published && isoOf(published)
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', title],
    ...authors.map((author) => ['rft.au', nameOf(author)] as const),
    ['rft.source', outlet],
    ['rft.date', date],
    ['rft.identifier', url],
    ['rft.description', notes.join('; ')],
  ]
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : [])).join('&')
}

function nameOf(author: Reference['authors'][number]): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`
}
