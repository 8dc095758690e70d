import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {textAt} from '../../../../text/cursor.ts'
import {nounPhraseFrom} from '../../grammar/phrases/noun-phrase-from.ts'
import {spanOf} from '../../passages/layout.ts'
import {isCloser} from '../../passages/punctuation.ts'
import {type Attribution, type Cue, isIn} from '../cue.ts'

/** `Said Ana Ruiz, who built the dam: “It held.”`: the verb opens the sentence, and marks end it. */
export const verbNameQuote = defineRule<Sieve<Cue, Attribution>>({
  name: 'verb-name-quote',
  says: 'The verb opens the sentence, the name and the words follow:',
  example: 'Said Ana Ruiz, the mayor: “….”',
  answer(cue) {
    const {layout, stretch, at, end, verb} = cue
    const {tokens, passageOf} = layout
    if (at !== stretch.first || verb.form !== 'past' || !isIn('saying', cue)) return undefined
    const mention = nounPhraseFrom(layout, stretch, end)
    if (!mention || !tokens[mention.last - 1]?.capital) return undefined
    let open = mention.last
    while (open < stretch.last && passageOf[open] === undefined) open++
    const passage = passageOf[open]
    if (!passage || open - mention.last > 25 || !/^[,:]$/.test(textAt(tokens, open - 1))) return undefined
    if (!isCloser(tokens[passage.close - 1]) || passage.close < stretch.last - 2) return undefined
    return {content: [{first: passage.open, last: passage.close + 1}], mention, cue: spanOf(layout, at, end), at}
  },
})
