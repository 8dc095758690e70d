import type {Passage} from '../../passages/find-passages.ts'
import type {Layout} from '../../passages/layout.ts'
import type {SignedAttribution} from '../find-attributions.ts'

/** A marked passage that no cue has claimed, and the attributions found so far, in no order. */
export interface Orphan {
  readonly layout: Layout
  readonly passage: Passage
  /** The index of its stretch. */
  readonly stretch: number
  readonly found: readonly SignedAttribution[]
}
