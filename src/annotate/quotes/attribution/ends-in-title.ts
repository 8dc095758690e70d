import {isTitle} from '../passages/is-title.ts'
import type {Layout} from '../passages/layout.ts'
import type {TokenSpan} from './cue.ts'

/** `At the end of “The Dam Will Hold,”|she added`: marks at the end of the reporter's own words that are the title of a work. */
export function endsInTitle(layout: Layout, {first, last}: TokenSpan): boolean {
  const passage = layout.passageOf[last - 1]
  return passage !== undefined && passage.open > first && isTitle(layout, passage, false)
}
