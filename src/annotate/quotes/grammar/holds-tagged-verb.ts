import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout} from '../passages/layout.ts'

/** Whether the tagger sees a verb of any form in a stretch of tokens: `the dam holding`, `was mended`. */
export function holdsTaggedVerb({partOf}: Layout, {first, last}: TokenSpan): boolean {
  for (let at = first; at < last; at++) if (partOf(at) === 'VERB' || partOf(at) === 'AUX') return true
  return false
}
