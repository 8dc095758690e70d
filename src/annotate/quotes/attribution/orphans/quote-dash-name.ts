import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {type Layout, spanOf} from '../../passages/layout.ts'
import {isDash} from '../../passages/punctuation.ts'
import type {Attribution} from '../cue.ts'
import type {Orphan} from './orphan.ts'

/** `“It held.” — Ana Ruiz, mayor`: the name after a dash, in the same paragraph or opening the next one. */
export const quoteDashName = defineRule<Sieve<Orphan, Attribution>>({
  name: 'quote-dash-name',
  says: 'The name stands after a dash behind the words.',
  example: '“It held.” — Ana Ruiz, mayor',
  answer({layout, passage}) {
    const {tokens, text} = layout
    let at = passage.close + 1
    while (isDash(tokens[at])) at++
    const dash = passage.close + 1
    if (at === dash) return undefined
    const first = at
    while (goesOn(layout, first, at)) at++
    const name = tokens[at - 1]
    if (at - first < 1 || at - first > 5 || !name) return undefined
    // “It held” — Ruiz was sure of it: the name must end the line or be followed by what belongs to it.
    if (!/^\.?\s*(?:$|[\n,(|])/.test(text.slice(name.end, name.end + 4))) return undefined
    const content = [{first: passage.open, last: passage.close + 1}]
    return {content, mention: {first, last: at}, cue: spanOf(layout, dash, first), at: dash}
  },
})

/** The next word of a name; `— Ana Ruiz ¶ The dam` ends with its paragraph. */
function goesOn({tokens, text}: Layout, first: number, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || (at > first && before && text.slice(before.end, token.start).includes('\n'))) return false
  return token.capital || (at > first && token.text === '.' && tokens[at + 1]?.capital === true)
}
