import type {CitingMessages} from './citing-messages.ts'

export const en: CitingMessages = {
  unattributed: 'Unattributed',
  quotedIn: 'quoted in “{title}”',
  reportedIn: 'reported in “{title}”',
  keptIn: 'kept in {archive}',
  kept: 'Kept in {archive}',
  digest: 'SHA-256 of the file {digest}',
  guessedDay: 'day of publication guessed',
  firstAt: 'first published at {address}',
}
