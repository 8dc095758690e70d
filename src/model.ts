/**
 * The nouns of Dateline. Every stage speaks in these and in nothing else.
 *
 * Offsets are UTF-16 code units into the decoded seed file (after a byte order mark), end exclusive, so that
 * `raw.slice(span.start, span.end)` is what the reader of the file sees. (Inside `annotate/` offsets count in the
 * reading text instead; `annotate/to-record.ts` is the one place that carries them back.)
 */

export type * from './model/archive.ts'
export type * from './model/article.ts'
export type * from './model/copy.ts'
export type * from './model/corrections.ts'
export type * from './model/document.ts'
export * from './model/fact.ts'
export type * from './model/glance.ts'
export type * from './model/link-memory.ts'
export type * from './model/record.ts'
export type * from './model/site.ts'
