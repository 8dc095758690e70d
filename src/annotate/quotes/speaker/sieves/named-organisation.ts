import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lastWord} from '../../../../text/last-word.ts'
import {prepositions} from '../../../../vocabulary/english/function-words.ts'
import {epithets, heldOffices} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {spanOf} from '../../passages/layout.ts'
import {fullNameOf} from '../full-name-of.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * The mention holds an organisation's name: `the Taal Water Board`, `state agency TNA`. It may reach beyond the head,
 * which ends before a preposition, or the Bank of Taal would be called “Bank”; but neither its head nor a `Bank of Taal
 * engineer` is it, nor is `the Taal Republican`, who is a member.
 */
export const namedOrganisation = defineRule<Sieve<Mentioned, Meant>>({
  name: 'named-organisation',
  says: 'The organisation is named there.',
  example: '“It held,” the Harbour Board said.',
  answer(question) {
    const {layout, mention, head, organisations} = question
    const {tokens} = layout
    const span = spanOf(layout, head.first, head.last)
    if (epithets.has(tokens[head.last - 1]?.lower ?? '')) return undefined
    const endsName = (end: number): boolean => {
      const next = tokens.slice(head.last, mention.last).find(({start}) => start >= end)
      return next === undefined || next.kind === 'mark' || prepositions.has(next.lower)
    }
    for (const {name, mentions} of organisations) {
      // Ana Ruiz, the Municipal Chief Executive (MCE): the letters are those of an office.
      if (heldOffices.has(lastWord(name).toLowerCase())) continue
      if (
        mentions.some(({start, end}) => start >= span.start && start < span.end && end >= span.end && endsName(end))
      ) {
        return {name: fullNameOf(question, name), kind: 'organisation', certainty: 'stated'}
      }
    }
    return undefined
  },
})
