import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout} from '../passages/layout.ts'

type Tagged = Pick<Layout, 'partOf'>

/** Whether the tagger sees a verb of any form, or a helping one, at a token: `holding`, `mended`, `was`. */
export function isTaggedVerb({partOf}: Tagged, at: number): boolean {
  const part = partOf(at)
  return part === 'VERB' || part === 'AUX'
}

/** Whether it sees one in a stretch of tokens: `the dam holding`, `was mended`. */
export function holdsTaggedVerb(layout: Tagged, {first, last}: TokenSpan): boolean {
  for (let at = first; at < last; at++) if (isTaggedVerb(layout, at)) return true
  return false
}
