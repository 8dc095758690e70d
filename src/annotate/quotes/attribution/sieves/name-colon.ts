import type {Sieve} from '../../../../rules/sieve.ts'
import {coordinators, prepositions} from '../../../../vocabulary/english/function-words.ts'
import {type Layout, spanOf, type Unit} from '../../passages/layout.ts'
import type {Attribution, Cue, Run} from '../cue.ts'
import {contentFrom} from '../find-content.ts'

/** `Ruiz: “It held.”`; in a headline `Ruiz: Dam will hold`; in a transcript `RUIZ: It held. It is old.` */
export const nameColon: Sieve<Cue, Attribution> = {
  name: 'name-colon',
  answer(cue) {
    const {layout, unit, at} = cue
    if (layout.tokens[at]?.text !== ':' || at - unit.first > 6 || !isName(layout, unit.first, at)) return undefined
    const content = turnOf(layout, unit, at) ?? (isPlain(layout, unit, at) ? undefined : contentFrom(cue, at + 1))
    return content && {content: [content], mention: {first: unit.first, last: at}, cue: spanOf(layout, at, at + 1), at}
  },
}

/** Capitalised words, small ones only between them: `Head of Taal Board`, not `From the board`. */
function isName({tokens, passageOf}: Layout, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    const small = token !== undefined && at > first && (prepositions.has(token.lower) || coordinators.has(token.lower))
    if (!token || passageOf[at] !== undefined || !(token.capital || small)) return false
  }
  return last > first && !prepositions.has(tokens[first]?.lower ?? '')
}

/** A colon in running text: `TAAL: The dam held` is a dateline, `Note: it fell` a note. */
function isPlain({blocks, passageOf, tokens}: Layout, unit: Unit, colon: number): boolean {
  if (passageOf[colon + 1] !== undefined) return false
  if (tokens[unit.first]?.allCaps && !tokens[colon + 1]?.allCaps) return true
  return blocks[unit.block]?.role !== 'headline' && (unit.block > 0 || blocks.length === 1)
}

/** What a speaker of a transcript says: the rest of the paragraph. */
function turnOf({transcript, blocks, tokens, units}: Layout, unit: Unit, colon: number): Run | undefined {
  const opens = tokens[unit.first]?.start === blocks[unit.block]?.start
  if (!transcript || !opens) return undefined
  let last = unit.last
  for (const one of units) if (one.block === unit.block && one.first >= unit.first) last = one.last
  return last > colon + 1 ? {first: colon + 1, last} : undefined
}
