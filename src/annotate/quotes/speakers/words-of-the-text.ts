import type {Sieve} from '../../../sieve.ts'
import {spanOf} from '../layout.ts'
import type {Meant, Mentioned} from './index.ts'

/** Nobody by name: `a senior official`, `the report`; the words of the text stand for the speaker. */
export const wordsOfTheText: Sieve<Mentioned, Meant> = {
  name: 'words-of-the-text',
  answer({layout, mention}) {
    const {start, end} = spanOf(layout, mention.first, mention.last)
    return {name: layout.text.slice(start, end), kind: 'group', certainty: 'stated'}
  },
}
