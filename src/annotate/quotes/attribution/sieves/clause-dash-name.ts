import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {spanOf} from '../../passages/layout.ts'
import {isDash} from '../../passages/punctuation.ts'
import type {Attribution, Cue} from '../cue.ts'

/** In a headline, `Dam will hold for years — Ruiz`: the name after a dash at the end. */
export const clauseDashName = defineRule<Sieve<Cue, Attribution>>({
  name: 'clause-dash-name',
  says: 'In a headline the name stands behind the words, after a dash.',
  example: 'Dam will hold for years — Ruiz',
  answer({layout, stretch, at}) {
    const {tokens, blocks} = layout
    if (!isDash(tokens[at]) || blocks[stretch.block]?.role !== 'headline') return undefined
    if (at - stretch.first < 3 || stretch.last - at < 2 || stretch.last - at > 5) return undefined
    for (let step = at + 1; step < stretch.last; step++) if (!tokens[step]?.capital) return undefined
    const content = [{first: stretch.first, last: at}]
    return {content, mention: {first: at + 1, last: stretch.last}, cue: spanOf(layout, at, at + 1), at}
  },
})
