import type {PluralMessage} from '../say.ts'

/** The page of an event and its reports. */
export interface StoryMessages {
  readonly kicker: string
  readonly sideBySide: string
  readonly whoCarries: string
  readonly letters: string
  readonly several: string
  readonly moreInTable: string
  readonly of: string
  readonly yes: string
  readonly moreCarried: string
  readonly onlyOne: string
  readonly related: string
  readonly why: string
  /** What the reports of a story are compared by. */
  readonly compared: Readonly<Record<'people' | 'statements' | 'figures' | 'places', string>>
  readonly figures: PluralMessage
  /** How near a report that is not of the story is to it. */
  readonly nearness: Readonly<Record<'close' | 'loose', string>>
}
