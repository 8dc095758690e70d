import {coordinators, prepositions} from '../../../vocabulary/function-words.ts'
import type {Sieve} from '../../sieve.ts'
import type {Attribution, Cue} from '../cue.ts'
import {contentFrom} from '../find-content.ts'
import {spanOf} from '../layout.ts'

/** `Ruiz: “It held.”` and, in a headline or transcript, `RUIZ: It held`. */
export const nameColon: Sieve<Cue, Attribution> = {
  name: 'name-colon',
  answer(cue) {
    const {layout, unit, at} = cue
    const {tokens, passageOf} = layout
    if (tokens[at]?.text !== ':' || at - unit.first > 6 || at === unit.first) return undefined
    for (let step = unit.first; step < at; step++) {
      const token = tokens[step]
      if (
        !token?.capital &&
        !(step > unit.first && (prepositions.has(token?.lower ?? '') || coordinators.has(token?.lower ?? '')))
      )
        return undefined
      if (token && prepositions.has(token.lower) && step === unit.first) return undefined
      if ((passageOf[step] ?? -1) >= 0) return undefined
    }
    const role = layout.blocks[unit.block]?.role
    const marked = (passageOf[at + 1] ?? -1) >= 0
    const shouted = tokens[unit.first]?.allCaps
    if (!marked && !shouted && role !== 'headline' && unit.block > 0) return undefined
    const content = contentFrom(cue, at + 1)
    return content && {content: [content], mention: {first: unit.first, last: at}, cue: spanOf(layout, at, at + 1), at}
  },
}
