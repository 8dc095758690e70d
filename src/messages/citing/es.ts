import type {CitingMessages} from './citing-messages.ts'

export const es: CitingMessages = {
  unattributed: 'Sin atribuir',
  quotedIn: 'citado en «{title}»',
  reportedIn: 'referido en «{title}»',
  keptIn: 'conservado en {archive}',
  kept: 'Conservado en {archive}',
  digest: 'SHA-256 del archivo {digest}',
  guessedDay: 'día de publicación supuesto',
  firstAt: 'publicado primero en {address}',
}
