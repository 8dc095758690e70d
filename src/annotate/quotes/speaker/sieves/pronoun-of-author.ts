import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {authorPronouns} from '../../../../vocabulary/english/function-words.ts'
import type {Mentioned, Nobody} from '../mentioned.ts'

/** `I said`, `we argue`, `you say`: the writer speaks to the reader, and reports nobody. */
export const pronounOfAuthor = defineRule<Sieve<Mentioned, Nobody>>({
  name: 'pronoun-of-author',
  says: 'The writer speaks, or addresses the reader: nobody is reported.',
  example: 'I say the dam held, and you say it fell.',
  answer({layout, mention}) {
    const isAuthor = mention.last - mention.first === 1 && authorPronouns.has(lowerAt(layout.tokens, mention.first))
    return isAuthor ? 'nobody' : undefined
  },
})
