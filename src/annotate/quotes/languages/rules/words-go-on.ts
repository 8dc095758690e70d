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
    // «Se abre», dijo Ana Ruiz, «y mañana también»: only in the sentence of the words before. `Selon Diaz, « tout va »` begins anew.
    const sentence = reading.sentences[reading.tokens[marked.open]?.sentence ?? -1]
    const split = before === ',' && sentence !== undefined && sentence.firstToken < first
    return opens || split ? {speaker: 'before'} : undefined
  },
})
