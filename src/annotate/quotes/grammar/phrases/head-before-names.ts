import {lowerAt} from '../../../../text/cursor.ts'
import type {Token} from '../../../../text/tokens.ts'
import {determiners, prepositions} from '../../../../vocabulary/english/function-words.ts'
import {officeLinks} from '../../../../vocabulary/names/words-around-names.ts'
import type {Subject, TokenSpan} from '../../attribution/cue.ts'
import type {Layout, Stretch} from '../../passages/layout.ts'
import {holdsVerb} from '../../speaker/can-speak.ts'
import {headOf} from '../../speaker/head-of.ts'
import {meansPerson} from '../../speaker/means-person.ts'
import {nounPhraseEndingAt} from './noun-phrase-ending-at.ts'

/**
 * after a woman in Ferrow, Oland,|told him: the commas set off the region of a place, and the phrase before it is the subject.
 * The Minister for Roads and Ports, Kofi Mensah,|said: what an office is for belongs to it, and the name beside it is its holder’s.
 */
export function headBeforeNames(layout: Layout, stretch: Stretch, comma: number): Subject | undefined {
  const {tokens} = layout
  let region = comma
  while (region > stretch.first && tokens[region - 1]?.capital) region--
  if (region === comma || tokens[region - 1]?.text !== ',') return undefined
  let place = region - 1
  while (place > stretch.first && (tokens[place - 1]?.capital || joinsNames(tokens, place - 1))) place--
  if (place === region - 1) return undefined
  const link = determiners.has(lowerAt(tokens, place - 1)) ? place - 2 : place - 1
  if (!prepositions.has(lowerAt(tokens, link))) return undefined
  const phrase = nounPhraseEndingAt(layout, stretch, link - 1)
  // Ana Ruiz, 67, a farmer from Ferrow, Oland, said: what another comma sets off is no subject, nor is what a preposition does.
  const before = lowerAt(tokens, (phrase?.first ?? 0) - 1)
  if (
    !phrase ||
    before === ',' ||
    prepositions.has(before) ||
    holdsVerb(tokens, phrase) ||
    lowerAt(tokens, phrase.first) === 'who'
  )
    return undefined
  if (isOffice(layout, {first: phrase.first, last: link + 1})) return {first: phrase.first, last: region - 1}
  return link === place - 1 ? phrase : undefined
}

/** `the Member of Parliament for`; in `an aide to the Minister for` the name beside it may be the aide’s or the minister’s. */
function isOffice(layout: Layout, phrase: TokenSpan): boolean {
  const head = headOf(layout, phrase)
  const after = layout.tokens.slice(head.last, phrase.last)
  return (
    meansPerson(lowerAt(layout.tokens, head.last - 1)) &&
    after.every(({lower}) => !meansPerson(lower) && (officeLinks.has(lower) || !prepositions.has(lower)))
  )
}

/** Roads|and|Ports: one name with an `and` in it. */
const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|&)$/.test(lowerAt(tokens, at)) && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true
