import type {QuoteKind, Speaker} from '../../../../model.ts'
import type {CueVerb} from '../../../../vocabulary/speech/cue-verbs.ts'
import type {SignedAttribution} from '../../attribution/find-attributions.ts'
import type {Passage} from '../../passages/find-passages.ts'
import type {Layout, Stretch} from '../../passages/layout.ts'

/** An attribution on its way to the page, about to be asked whether anything was said. */
export interface Claim {
  readonly layout: Layout
  readonly attribution: Pick<SignedAttribution, 'content' | 'mention' | 'at' | 'rule'>
  /** The verb of the cue; none where a colon, a dash or `according to` ties the words. */
  readonly verb: CueVerb | undefined
  readonly stretch: Stretch
  /** A quotation woven into its sentence counts as mixed: `spoke of a plan that “leaks”`. */
  readonly kind: QuoteKind
  /** It was found by a word of attitude: `apologised for “mistakes”`. */
  readonly stance: boolean
  readonly marked: readonly Passage[]
  readonly speaker: Pick<Speaker, 'kind'> | undefined
}
