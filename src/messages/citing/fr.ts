import type {CitingMessages} from './citing-messages.ts'

export const fr: CitingMessages = {
  unattributed: 'Sans attribution',
  quotedIn: 'cité dans « {title} »',
  reportedIn: 'rapporté dans « {title} »',
  keptIn: 'conservé dans {archive}',
  kept: 'Conservé dans {archive}',
  digest: 'SHA-256 du fichier {digest}',
  guessedDay: 'jour de publication supposé',
  firstAt: 'd’abord publié à l’adresse {address}',
}
