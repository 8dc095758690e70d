import type {DoubtKind} from './doubts-of.ts'

/** What each kind of doubt is called on the pages. */
export const doubtHeadings: Readonly<Record<DoubtKind, string>> = {
  unreadable: 'Files that could not be read',
  decision: 'Doubts about the archive as a whole',
  undated: 'Undated articles',
  'guessed-date': 'Dates that are guessed',
  'unknown-outlet': 'Articles of an unknown outlet',
  'guessed-outlet': 'Outlets that are guessed',
  unattributed: 'Statements that nobody is given',
  'guessed-speaker': 'Speakers that are guessed',
  'guessed-person': 'People who are guessed',
  'derived-headline': 'Headlines that are derived',
  warning: 'Warnings',
}
