import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {prepositions, timeWords} from '../../../../vocabulary/english/function-words.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import type {Layout, Stretch} from '../../passages/layout.ts'
import {headOf} from '../../speaker/head-of.ts'
import {meansPerson} from '../../speaker/means-person.ts'
import {isPlaceName} from '../is-place-name.ts'

/**
 * Where a comma opens an apposition that nothing closes before the verb: the name before `Ana Ruiz, Ranking Member on Water has
 * said`, and the comma of a place before `The engineer, who grew up in Taal, Oland said`. `phrase` is what stands before the verb.
 */
export function appositionLeftOpen(
  layout: Layout,
  stretch: Stretch,
  phrase: TokenSpan,
): {readonly name?: TokenSpan; readonly closes?: number} | undefined {
  const {tokens} = layout
  const comma = phrase.first - 1
  if (textAt(tokens, comma) !== ',' || comma <= stretch.first || !tokens[comma - 1]?.capital) return undefined
  if (isPlaceName(layout, phrase) && prepositions.has(lowerAt(tokens, nameBefore(layout, stretch, comma) - 1)))
    return {closes: phrase.last}
  const head = headOf(layout, phrase)
  const office = tokens[head.last - 1]
  // Ana Ruiz, a spokesman for the mayor told: whom an article opens is described as well.
  const described = /^(?:an?|the)$/.test(lowerAt(tokens, phrase.first))
  if (!office || !meansPerson(office.lower) || !(described || (office.capital && tokens[phrase.first]?.capital)))
    return undefined
  const first = nameBefore(layout, stretch, comma)
  const opens =
    first === stretch.first || layout.passageOf[first - 1] !== undefined || /^[,.]$/.test(textAt(tokens, first - 1))
  const name = {first, last: comma}
  // On Monday, the counsel; In May, a clerk: the capital is that of the sentence.
  const time = timeWords.has(lowerAt(tokens, first)) || prepositions.has(lowerAt(tokens, first))
  return opens && comma - first > 1 && !time && !isPlaceName(layout, name) ? {name} : undefined
}

function nameBefore({tokens}: Layout, {first: from}: Stretch, comma: number): number {
  let first = comma
  while (
    first > from &&
    (tokens[first - 1]?.capital || (textAt(tokens, first - 1) === '.' && tokens[first - 2]?.capital))
  )
    first--
  return first
}
