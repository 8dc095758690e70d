import {knownNameAt} from '../../names/gazetteer.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout} from '../passages/layout.ts'

/** Whether a noun phrase is the name of a place the gazetteer knows: `Iowa`, `New Jersey`. */
export function isPlaceName({tokens}: Layout, {first, last}: TokenSpan): boolean {
  const known = knownNameAt(tokens, first)
  return known?.as === 'place' && known.end >= last
}
