import type {PartMessages} from '../../messages/charts/over-time/over-time-messages.ts'

/** The articles to tell apart. */
export interface Part {
  readonly ids: ReadonlySet<string>
  /** What they have in common, and the others have not. */
  readonly words: PartMessages
}
