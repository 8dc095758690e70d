import {defineRule} from '../../../../rules/define-rule.ts'
import type {RuleOfLanguage} from '../attribution-of-language.ts'
import {speakerBefore} from '../speaker-near.ts'

/** `Ana Ruiz: «Se abre mañana»`; `Der Chor sang: „Wir bleiben“` has no name before the colon. */
export const speakerColonWords = defineRule<RuleOfLanguage>({
  name: 'speaker-colon-words',
  says: 'In another language: the name and a colon stand before the words.',
  example: 'Ana Ruiz: „Wir bleiben hier.“',
  answer: (spoken) => {
    const {marked, reading, first} = spoken
    if (reading.tokens[marked.open - 1]?.text !== ':') return undefined
    const speaker = speakerBefore(spoken, marked.open - 1, first)
    return speaker && 'name' in speaker && speaker.name.first === first ? {speaker} : undefined
  },
})
