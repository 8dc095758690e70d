import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {objectPronouns, subjectPronouns} from '../../../../vocabulary/english/function-words.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/** `he`, `it` where nobody and nothing fits: the word is no name that a page could print. */
export const pronounOfNobody = defineRule<Sieve<Mentioned, Meant>>({
  name: 'pronoun-of-nobody',
  says: 'A pronoun stands there, and the article names nobody whom it fits.',
  example: 'The boats left. “It held,” she said.',
  answer({layout: {tokens}, mention}) {
    const pronoun = lowerAt(tokens, mention.first)
    const alone = mention.last - mention.first === 1 && (subjectPronouns.has(pronoun) || objectPronouns.has(pronoun))
    return alone ? {name: pronoun, kind: 'group', certainty: 'guessed'} : undefined
  },
})
