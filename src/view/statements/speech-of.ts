import {tellingCue} from '../../derived/telling-cue.ts'
import type {Messages} from '../../messages/messages.ts'
import {say} from '../../messages/say.ts'
import type {Quote} from '../../model.ts'

/**
 * Whose words a statement has, in words, with its cue where that is more than saying: `reported with “denied”, not
 * quoted`.
 *
 * @param raw the text of the file, which the cue's offsets count in
 */
export function speechOf(quote: Pick<Quote, 'kind' | 'cue'>, raw: string, messages: Messages): string {
  const {speech} = messages.reading.statement
  const cue = tellingCue(quote, raw)
  const worded = (without: string, withCue: string): string =>
    cue === undefined ? without : say(withCue, {cue}, messages)
  switch (quote.kind) {
    case 'direct':
    case 'term':
      return worded(speech.direct, speech.directWith)
    case 'mixed':
      return worded(speech.mixed, speech.mixedWith)
    case 'indirect':
      return worded(speech.indirect, speech.indirectWith)
    default:
      return quote.kind satisfies never
  }
}
