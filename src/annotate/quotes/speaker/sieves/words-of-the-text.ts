import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {spanOf} from '../../passages/layout.ts'
import {canSpeak} from '../can-speak.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/** Nobody by name: `a senior official`, `the report`; the words of the text stand for one who can speak. */
export const wordsOfTheText = defineRule<Sieve<Mentioned, Meant>>({
  name: 'words-of-the-text',
  says: 'The speaker is not named; these are the words of the text.',
  example: '“It held,” two farmers said.',
  answer({layout, mention}) {
    if (!canSpeak(layout, mention)) return undefined
    const {start, end} = spanOf(layout, mention.first, mention.last)
    return {name: layout.text.slice(start, end), kind: 'group', certainty: 'stated'}
  },
})
