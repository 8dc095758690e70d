import type {Passage} from '../../passages/find-passages.ts'
import type {Layout} from '../../passages/layout.ts'
import type {NamedAt} from '../../speaker/mention-index.ts'
import type {SignedAttribution} from '../find-attributions.ts'

/** A marked passage that no cue has claimed, and the attributions found so far, in no order. */
export interface Orphan {
  readonly layout: Layout
  readonly passage: Passage
  /** The index of its stretch. */
  readonly stretch: number
  readonly found: readonly SignedAttribution[]
  /** Where people are named, in the order of the text. */
  readonly named: readonly NamedAt[]
}
