import {defineRule} from '../../../../rules/define-rule.ts'
import type {RuleOfLanguage} from '../attribution-of-language.ts'

/** `«Se abre», dijo Ana Ruiz. «Y mañana también».`: marks that nothing introduces go on with the words before. */
export const wordsGoOn = defineRule<RuleOfLanguage>({
  name: 'words-go-on',
  says: 'In another language: the words go on in the same paragraph, and nothing stands between.',
  example: '«Se abre», dijo Ana Ruiz. «Y mañana también».',
  answer: ({marked, reading, first}) => {
    const before = reading.tokens[marked.open - 1]?.text ?? ''
    const opens = marked.open === first && marked.start > (reading.blocks[marked.block]?.start ?? 0)
    return opens || before === ',' ? {speaker: 'before'} : undefined
  },
})
