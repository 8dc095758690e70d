import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {coordinators, prepositions} from '../../../../vocabulary/english/function-words.ts'
import {salutations} from '../../../../vocabulary/page/label-words.ts'
import {cueVerbs} from '../../../../vocabulary/speech/cue-verbs.ts'
import type {Turn} from '../../../transcript/find-turns.ts'
import {isPlaceName} from '../../grammar/is-place-name.ts'
import {type Layout, type Stretch, spanOf} from '../../passages/layout.ts'
import type {Attribution, Cue} from '../cue.ts'
import {contentFrom} from '../find-content.ts'
import {wordsInTurn} from '../words-in-turn.ts'

/** `Ruiz: “It held.”`; in a headline `Ruiz: Dam will hold`; in a transcript `RUIZ: It held. It is old.` */
export const nameColon = defineRule<Sieve<Cue, Attribution>>({
  name: 'name-colon',
  says: 'The name and a colon stand before it.',
  example: 'Ruiz: “It held.”',
  answer(cue) {
    const {layout, stretch, at} = cue
    const turn = layout.turns.get(stretch.first)
    if (turn) return turn.colon === at && !turn.unnamed ? inTurn(layout, stretch, turn) : undefined
    if (salutations.has(lowerAt(layout.tokens, stretch.first))) return undefined
    if (layout.tokens[at]?.text !== ':' || at - stretch.first > 6 || !isName(layout, stretch.first, at))
      return undefined
    const content = isPlain(layout, stretch, at) ? undefined : contentFrom(cue, at + 1)
    return (
      content && {content: [content], mention: {first: stretch.first, last: at}, cue: spanOf(layout, at, at + 1), at}
    )
  },
})

/** Capitalised words, small ones only between them: `Head of Taal Board`, not `From the board`. */
function isName({tokens, passageOf}: Layout, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    const small = token !== undefined && at > first && (prepositions.has(token.lower) || coordinators.has(token.lower))
    if (!token || passageOf[at] !== undefined || !(token.capital || small)) return false
  }
  // Said Orlo: “It fell.”: the verb opens the sentence, and is no part of the name.
  const inverted = last - first > 1 && cueVerbs.get(lowerAt(tokens, first))?.form === 'past'
  return last > first && !inverted && !prepositions.has(lowerAt(tokens, first))
}

/** A colon in running text: `TAAL: The dam held` is a dateline, `Note: it fell` a note. */
function isPlain(layout: Layout, stretch: Stretch, colon: number): boolean {
  const {blocks, passageOf, tokens} = layout
  if (passageOf[colon + 1] !== undefined) return false
  if (tokens[stretch.first]?.allCaps && !tokens[colon + 1]?.allCaps) return true
  const inHeadline = blocks[stretch.block]?.role === 'headline'
  // Doha: The board has met on Monday: a dateline, whatever its letters.
  if (!inHeadline && isPlaceName(layout, {first: stretch.first, last: colon})) return true
  return !inHeadline && (stretch.block > 0 || blocks.length === 1)
}

function inTurn(layout: Layout, stretch: Stretch, turn: Turn): Attribution | undefined {
  const content = wordsInTurn(layout, stretch, turn)
  const {first, last, colon} = turn
  return content && {content: [content], mention: {first, last}, cue: spanOf(layout, colon, colon + 1), at: colon}
}
