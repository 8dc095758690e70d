import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {prepositions} from '../../../../vocabulary/english/function-words.ts'
import type {Subject} from '../../attribution/cue.ts'
import type {Layout, Stretch} from '../../passages/layout.ts'
import {isPlaceName} from '../is-place-name.ts'
import {nounPhraseEndingAt} from './noun-phrase-ending-at.ts'

/**
 * `Most growers in Ohio, Georgia and Virginia` where the last of several places stands before a verb: those of whom the places
 * tell. The phrase itself where it is no such place.
 */
export function beforePlaces(layout: Layout, stretch: Stretch, phrase: Subject): Subject {
  const {tokens} = layout
  let and = phrase.first
  while (and < phrase.last && lowerAt(tokens, and) !== 'and') and++
  if (and === phrase.last || textAt(tokens, phrase.first - 1) !== ',') return phrase
  if (!isPlaceName(layout, {first: phrase.first, last: and})) return phrase
  let {first} = phrase
  while (textAt(tokens, first - 1) === ',') {
    const end = first - 1
    first = end
    while (first > stretch.first && tokens[first - 1]?.capital) first--
    if (first === end || !isPlaceName(layout, {first, last: end})) return phrase
    if (!prepositions.has(lowerAt(tokens, first - 1))) continue
    const those = nounPhraseEndingAt(layout, stretch, end - 1)
    return those && those.first < first - 1 ? {first: those.first, last: phrase.last} : phrase
  }
  return phrase
}
