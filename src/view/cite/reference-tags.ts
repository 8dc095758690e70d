import {isoOf} from './iso-of.ts'
import type {Reference} from './reference.ts'

/** A tag of a page's head: its name and its content. */
export type HeadTag = readonly [name: string, content: string]

/**
 * What Zotero's “Embedded Metadata” and Google Scholar read in the head of a page: Highwire's words, and the kind of thing
 * in Zotero's own, which would take a page with a `citation_journal_title` for an article in a journal.
 */
export function referenceTags({title, authors, outlet, published, url}: Reference): readonly HeadTag[] {
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', title],
    ...authors.map((author) => ['citation_author', nameOf(author)] as const),
    ['citation_journal_title', outlet],
    ['citation_publication_date', published && !published.guessed ? isoOf(published).replaceAll('-', '/') : undefined],
    ['citation_public_url', url],
  ]
  return tags.flatMap(([name, content]) => (content ? [[name, content] as const] : []))
}

/** A comma tells a surname from what stands before it; a desk has none. */
function nameOf(author: Reference['authors'][number]): string {
  return 'literal' in author ? author.literal.replaceAll(',', ' ') : `${author.family}, ${author.given}`
}
