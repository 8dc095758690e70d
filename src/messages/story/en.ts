import type {StoryMessages} from './story-messages.ts'

export const en: StoryMessages = {
  kicker: 'Story',
  sideBySide: 'Headlines side by side',
  whoCarries: 'Who carries what',
  letters: 'The letters are those of the reports above.',
  several: 'What several report',
  moreInTable: 'and {count} more, in the table below',
  of: 'of {count}',
  yes: 'yes',
  moreCarried: 'and {count} more that several carry',
  onlyOne: 'What only one has',
  related: 'Related coverage',
  why: 'Why these are one story',
  compared: {people: 'People', statements: 'Statements', figures: 'Figures', places: 'Places'},
  figures: {one: '{count} figure', other: '{count} figures'},
  nearness: {close: 'close', loose: 'loose'},
}
