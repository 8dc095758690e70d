import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {authorPronouns} from '../../../../vocabulary/english/function-words.ts'
import {authorNouns} from '../../../../vocabulary/speech/speaker-nouns.ts'
import type {Mentioned, Nobody} from '../mentioned.ts'

/** `I said`, `we argue`, `you say`, `as this reporter revealed`: the writer speaks to the reader, and reports nobody. */
export const pronounOfAuthor = defineRule<Sieve<Mentioned, Nobody>>({
  name: 'pronoun-of-author',
  says: 'The writer speaks, or addresses the reader: nobody is reported.',
  example: 'I say the dam held, and you say it fell.',
  answer({layout, mention}) {
    const {tokens} = layout
    const length = mention.last - mention.first
    const pronoun = length === 1 && authorPronouns.has(lowerAt(tokens, mention.first))
    const writer =
      length === 2 && lowerAt(tokens, mention.first) === 'this' && authorNouns.has(lowerAt(tokens, mention.last - 1))
    return pronoun || writer ? 'nobody' : undefined
  },
})
