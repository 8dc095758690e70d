import {defineRule} from '../../../../rules/define-rule.ts'
import type {RuleOfLanguage} from '../attribution-of-language.ts'
import {cueOfLanguage} from '../cue-of-language.ts'
import {speakerBefore, speakerBehind} from '../speaker-near.ts'

/** `Ana Ruiz dijo: «Se abre mañana».`, `Nach der Sitzung sagte Ana Ruiz: „Wir bleiben.“`, `Selon Ana Ruiz, « tout va bien ».` */
export const speakerCueWords = defineRule<RuleOfLanguage>({
  name: 'speaker-cue-words',
  says: 'In another language: the name, a verb of saying, the words.',
  example: 'Ana Ruiz a déclaré : « Le pont ouvre demain. »',
  answer: (spoken) => {
    const {marked, reading, speech, first} = spoken
    const {tokens} = reading
    const open = marked.open
    const colon = tokens[open - 1]?.text === ':'
    const end = /^[:,]$/.test(tokens[open - 1]?.text ?? '') ? open - 1 : open
    for (let at = end - 1; at >= first; at--) {
      const cue = cueOfLanguage(speech, tokens, at)
      if (!cue || cue.last > end || cue.pronoun) continue
      const isSource = speech.sources.has(tokens[at]?.lower ?? '')
      const that = speech.that.has(tokens[cue.last]?.lower ?? '')
      // dijo que «se abre», dijo: «Se abre»: further away the words may be anybody's, unless a colon gives them.
      if (!isSource && !colon && !that && cue.last < end) continue
      if (that && cue.last + 1 < end) continue
      const speaker = isSource ? undefined : speakerBefore(spoken, cue.first, first)
      if (speaker) return {cue, speaker}
      const behind = colon || isSource ? speakerBehind(spoken, cue.last, end) : undefined
      return behind && {cue, speaker: behind}
    }
    return undefined
  },
})
