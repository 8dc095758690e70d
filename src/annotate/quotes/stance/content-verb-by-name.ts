import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {nounPhraseFrom} from '../grammar/phrases/noun-phrase-from.ts'
import {nounPhraseBefore} from './noun-phrase-before.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `a dam backed by Ruiz`, `The plan was criticised by the mayor`: the content before, who stands so after `by`. */
export const contentVerbByName = defineRule<Sieve<StanceCue, Stance>>({
  name: 'content-verb-by-name',
  says: 'The verb is passive, and who stands so follows after “by”.',
  example: 'The plan was criticised by the mayor.',
  answer({layout, stretch, at, word}) {
    const {tokens} = layout
    if (!(word.verb?.object || word.passive) || tokens[at + 1]?.lower !== 'by') return undefined
    if (word.verb && word.verb.form !== 'past' && word.verb.form !== 'participle') return undefined
    const mention = nounPhraseFrom(layout, stretch, at + 2)
    const content = nounPhraseBefore(layout, stretch, at)
    return mention && content && {content: [content], mention, cue: {first: at, last: at + 2}}
  },
})
