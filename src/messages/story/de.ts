import type {StoryMessages} from './story-messages.ts'

export const de: StoryMessages = {
  kicker: 'Ereignis',
  sideBySide: 'Schlagzeilen nebeneinander',
  whoCarries: 'Wer was bringt',
  letters: 'Die Buchstaben sind die der Berichte oben.',
  several: 'Was mehrere berichten',
  moreInTable: 'und {count} weitere, in der Tabelle unten',
  of: 'von {count}',
  yes: 'ja',
  moreCarried: 'und {count} weitere, die mehrere bringen',
  onlyOne: 'Was nur einer hat',
  related: 'Verwandte Berichte',
  why: 'Warum dies ein Ereignis ist',
  compared: {people: 'Personen', statements: 'Aussagen', figures: 'Zahlen', places: 'Orte'},
  figures: {one: '{count} Zahl', other: '{count} Zahlen'},
  nearness: {close: 'eng', loose: 'lose'},
}
