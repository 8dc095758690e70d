import type {Span} from '../../model.ts'
import type {Sieve} from '../../rules/sieve.ts'

/** What stands in a paragraph and is no part of it: where, in units of the paragraph's text, and why. */
export interface Cut extends Span {
  /** A sentence for the reader of the archive. */
  readonly says: string
}

/** A rule that knows one kind of furniture that is glued to a sentence of the news. It is asked for a paragraph's text. */
export type InlineRule = Sieve<string, readonly Cut[]>

/** All matches of a pattern as cuts; `undefined` where there are none. The pattern needs the flag `g`. */
export function cutsOf(text: string, pattern: RegExp, says: string): readonly Cut[] | undefined {
  const cuts: Cut[] = []
  for (const match of text.matchAll(pattern)) {
    // what stands before the furniture and tells it is no part of it
    const start = match.index + (match.groups?.before?.length ?? 0)
    cuts.push({start, end: match.index + match[0].length, says})
  }
  return cuts.length > 0 ? cuts : undefined
}
