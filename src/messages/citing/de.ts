import type {CitingMessages} from './citing-messages.ts'

export const de: CitingMessages = {
  unattributed: 'Ohne Zuschreibung',
  quotedIn: 'zitiert in „{title}“',
  reportedIn: 'wiedergegeben in „{title}“',
  keptIn: 'aufbewahrt in {archive}',
  kept: 'Aufbewahrt in {archive}',
  digest: 'SHA-256 der Datei {digest}',
  guessedDay: 'Tag der Veröffentlichung vermutet',
  firstAt: 'zuerst veröffentlicht unter {address}',
}
