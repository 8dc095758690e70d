import type {StanceWord} from '../../../vocabulary/speech/stance-words.ts'
import type {Attribution, Run} from '../attribution/cue.ts'
import type {Layout, Unit} from '../passages/layout.ts'

/** A word of the stance vocabulary in the reporter's own words, and the statements found before it in its unit. */
export interface StanceCue {
  readonly layout: Layout
  readonly unit: Unit
  readonly at: number
  readonly word: StanceWord
  readonly before: readonly Attribution[]
}

/** Where somebody stands: `content` is the matter; nobody is mentioned where the text names nobody. */
export interface Stance {
  readonly content: readonly Run[]
  readonly mention?: Run
  /** The tokens of the cue. */
  readonly cue: Run
}
