import type {CueVerb} from '../../../vocabulary/speech/cue-verbs.ts'
import type {Cue} from '../attribution/cue.ts'

/** A verb whose subject is sought, and the attributions before it in its stretch. */
export interface BareCue extends Pick<Cue, 'layout' | 'stretch' | 'at' | 'before'> {
  readonly verb: Pick<CueVerb, 'form'>
  /** Whether an infinitive has a subject, too: `Ruiz failed to mention it`. */
  readonly infinitives?: boolean
}
