import type {Sieve} from '../../../sieve.ts'
import {possessives} from '../../../vocabulary/function-words.ts'
import type {Run} from '../cue.ts'
import {nounPhraseEndingAt} from '../find-subject.ts'
import {matterFrom} from './matter-from.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `Ruiz’s claim that it held`, `his promise to resign`, `criticism of the dam`: a noun that carries a stance. */
export const nameNounMatter: Sieve<StanceCue, Stance> = {
  name: 'name-noun-matter',
  answer(cue) {
    const {layout, unit, at, word} = cue
    const next = layout.tokens[at + 1]?.lower ?? ''
    if (!word.noun?.has(next)) return undefined
    const content = matterFrom(layout, unit, next === 'to' ? at + 1 : at + 2)
    if (!content) return undefined
    const mention = ownerBefore(cue)
    return {content: [content], cue: {first: at, last: content.first}, ...(mention && {mention})}
  },
}

/** `Ruiz’s long-held view`, `his promise`: whose it is, within the noun phrase. */
function ownerBefore({layout, unit, at}: StanceCue): Run | undefined {
  const {tokens, passageOf} = layout
  for (let step = at - 1; step >= Math.max(unit.first, at - 4); step--) {
    const token = tokens[step]
    if (!token || passageOf[step] !== undefined) return undefined
    if (token.kind === 'possessive') return nounPhraseEndingAt(layout, unit, step - 1)
    if (possessives.has(token.lower)) return {first: step, last: step + 1}
    if (token.kind !== 'word') return undefined
  }
  return undefined
}
