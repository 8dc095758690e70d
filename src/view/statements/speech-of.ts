import {tellingCue} from '../../derived/telling-cue.ts'
import type {Quote} from '../../model.ts'

/**
 * Whose words a statement has, in words, with its cue where that is more than saying: `reported with “denied”, not
 * quoted`.
 *
 * @param raw the text of the file, which the cue's offsets count in
 */
export function speechOf(quote: Pick<Quote, 'kind' | 'cue'>, raw: string): string {
  const telling = tellingCue(quote, raw)
  const quoted = telling === undefined ? undefined : `“${telling}”`
  switch (quote.kind) {
    case 'direct':
    case 'term':
      return quoted ? `quoted with ${quoted}` : 'quoted'
    case 'mixed':
      return quoted ? `quoted in part, with ${quoted}` : 'quoted in part'
    case 'indirect':
      return quoted ? `reported with ${quoted}, not quoted` : 'reported, not quoted'
    default:
      return quote.kind satisfies never
  }
}
