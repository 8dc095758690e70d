import type {Sieve} from '../../../../rules/sieve.ts'
import {spanOf} from '../../passages/layout.ts'
import {isDash} from '../../passages/punctuation.ts'
import type {Attribution, Cue} from '../cue.ts'

/** In a headline, `Dam will hold for years — Ruiz`: the name after a dash at the end. */
export const clauseDashName: Sieve<Cue, Attribution> = {
  name: 'clause-dash-name',
  answer({layout, unit, at}) {
    const {tokens, blocks} = layout
    if (!isDash(tokens[at]) || blocks[unit.block]?.role !== 'headline') return undefined
    if (at - unit.first < 3 || unit.last - at < 2 || unit.last - at > 5) return undefined
    for (let step = at + 1; step < unit.last; step++) if (!tokens[step]?.capital) return undefined
    const content = [{first: unit.first, last: at}]
    return {content, mention: {first: at + 1, last: unit.last}, cue: spanOf(layout, at, at + 1), at}
  },
}
