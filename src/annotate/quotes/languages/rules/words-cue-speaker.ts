import {defineRule} from '../../../../rules/define-rule.ts'
import type {RuleOfLanguage} from '../attribution-of-language.ts'
import {cueOfLanguage} from '../cue-of-language.ts'
import {speakerBehind} from '../speaker-near.ts'

/** `«Se abre mañana», dijo la alcaldesa, Ana Ruiz.`, `„Wir bleiben“, sagte sie.`, `“Hemos recibido cien”, añadió.` */
export const wordsCueSpeaker = defineRule<RuleOfLanguage>({
  name: 'words-cue-speaker',
  says: 'In another language: the words, a verb of saying, the name.',
  example: '«Se abre mañana», dijo la alcaldesa, Ana Ruiz.',
  answer: (spoken) => {
    const {marked, reading, speech, last} = spoken
    const {tokens} = reading
    let at = marked.close + 1
    while (at < last && /^[,—–-]$/.test(tokens[at]?.text ?? '')) at++
    const cue = cueOfLanguage(speech, tokens, at)
    if (!cue || cue.last > last) return undefined
    if (cue.pronoun) return {cue, speaker: {pronoun: cue}}
    const speaker = speakerBehind(spoken, cue.last, last)
    if (speaker) return {cue, speaker}
    // añadió.: nothing but the end of the sentence, or a mark, behind the verb.
    const next = tokens[cue.last]
    const ends = cue.last >= last || next?.kind === 'mark'
    return ends && !speech.sources.has(tokens[cue.first]?.lower ?? '') ? {cue, speaker: 'before'} : undefined
  },
})
