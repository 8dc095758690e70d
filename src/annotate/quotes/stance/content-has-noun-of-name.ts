import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {possessives} from '../../../vocabulary/english/function-words.ts'
import {favourLinks, favourVerbs} from '../../../vocabulary/speech/stance-grammar.ts'
import {findSubject} from '../grammar/find-subject.ts'
import {nounPhraseFrom} from '../grammar/phrases/noun-phrase-from.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `Ruiz has the support of growers`, `The plan drew sharp criticism from Ben Diaz`: the content before, whose it is behind. */
export const contentHasNounOfName = defineRule<Sieve<StanceCue, Stance>>({
  name: 'content-has-noun-of-name',
  says: 'A noun tells how somebody stands to what is named before it.',
  example: 'The plan drew sharp criticism from Ben Diaz.',
  answer({layout, stretch, at, word, before}) {
    const {tokens, passageOf} = layout
    if (!word.favour || !favourLinks.has(lowerAt(tokens, at + 1))) return undefined
    for (let step = at - 1; step >= Math.max(stretch.first + 1, at - 4); step--) {
      const token = tokens[step]
      if (token?.kind !== 'word' || passageOf[step] !== undefined || possessives.has(token.lower)) return undefined
      const form = favourVerbs.get(token.lower)
      if (!form) continue
      const content = findSubject({layout, stretch, at: step, verb: {form}, before})
      const mention = nounPhraseFrom(layout, stretch, at + 2)
      return (
        content &&
        mention && {
          content: [{first: content.first, last: content.last}],
          mention,
          cue: {first: step, last: at + 2},
        }
      )
    }
    return undefined
  },
})
