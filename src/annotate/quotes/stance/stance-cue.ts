import type {StanceWord} from '../../../vocabulary/speech/stance-words.ts'
import type {Attribution, TokenSpan} from '../attribution/cue.ts'
import type {Layout, Stretch} from '../passages/layout.ts'

/** A word of the stance vocabulary in the reporter's own words, and the statements found before it in its stretch. */
export interface StanceCue {
  readonly layout: Layout
  readonly stretch: Stretch
  readonly at: number
  readonly word: StanceWord
  readonly before: readonly Attribution[]
}

/** Where somebody stands: `content` is the content; nobody is mentioned where the text names nobody. */
export interface Stance {
  readonly content: readonly TokenSpan[]
  readonly mention?: TokenSpan
  /** The tokens of the cue. */
  readonly cue: TokenSpan
}
