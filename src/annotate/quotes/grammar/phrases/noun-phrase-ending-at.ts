import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {
  coordinators,
  openers,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from '../../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../../vocabulary/speech/cue-verbs.ts'
import {boundWords, comparatives, pairedAdjectives} from '../../../../vocabulary/speech/words-behind-cues.ts'
import type {Subject} from '../../attribution/cue.ts'
import type {Layout, Stretch} from '../../passages/layout.ts'
import {isMarked} from '../is-marked.ts'
import {isPluralPossessive} from '../is-plural-possessive.ts'
import {isSmallWord} from '../is-small-word.ts'
import {joinsCallings} from '../joins-callings.ts'

/** The noun phrase whose last token is `end`, or nothing where no noun stands there. */
export function nounPhraseEndingAt(layout: Layout, stretch: Stretch, end: number): Subject | undefined {
  const {tokens} = layout
  if (subjectPronouns.has(lowerAt(tokens, end))) return {first: end, last: end + 1}
  let last = end
  // Ana Ruiz (D-Taal) said: the bracket is passed over.
  if (tokens[last]?.text === ')') {
    while (last > stretch.first && tokens[last]?.text !== '(') last--
    last--
  }
  const tail = tokens[last]
  if (!tail || last < stretch.first || isMarked(layout, last)) return undefined
  if (tail.kind === 'mark' && tail.text !== '.' && tail.text !== '%') return undefined
  if (isSmallWord(tail)) return undefined
  let first = last
  while (
    first > stretch.first &&
    !isMarked(layout, first - 1) &&
    (continuesPhrase(layout, stretch, first) || joinsCallings(layout.tokens, first, last))
  )
    first--
  while (first < last && (openers.has(lowerAt(tokens, first)) || tokens[first]?.kind === 'mark')) first++
  // He left the hall and turned to the crew, saying …: a phrase that a verb opens is no subject.
  if (/ed$/.test(textAt(tokens, first)) && cueVerbs.has(lowerAt(tokens, first)) && last > first) return undefined
  first = fromBound(layout, stretch, afterPreposition(layout, first, last + 1))
  return {first, last: last + 1}
}

/** Whether the token before `first` belongs to the same noun phrase. */
function continuesPhrase(layout: Layout, stretch: Stretch, first: number): boolean {
  const {tokens} = layout
  const previous = tokens[first - 1]
  const token = tokens[first]
  if (!previous || !token) return false
  if (previous.text === ',') return joinsAdjectives(layout, stretch, first)
  // 42% of|growers
  if (previous.text === '%') return token.lower === 'of'
  if (previous.kind === 'mark') return /^[-&$]$/.test(previous.text) || isPluralPossessive(tokens, first - 1)
  if (previous.kind !== 'word') return true
  const {lower} = previous
  if (lower === 'and' || lower === 'or') {
    const before = tokens[first - 2]
    if (prepositions.has(token.lower)) return joinsPlaces(layout, first)
    // current and|former officials
    if (pairedAdjectives.has(token.lower) && pairedAdjectives.has(lowerAt(tokens, first - 2))) return true
    return token.capital && before?.capital === true && first - 2 >= stretch.first && !isSmallWord(before)
  }
  if (relatives.has(lower) && lower !== 'that') return true
  if (lower === 'as' || subordinators.has(lower) || coordinators.has(lower) || subjectPronouns.has(lower)) return false
  if (prepositions.has(lower))
    return first - 2 >= stretch.first && (!isSmallWord(tokens[first - 2]) || joinsPlaces(layout, first - 1))
  return true
}

/** `officials in the Board and|at the Ministry`: two phrases beside each other that tell of one noun. */
function joinsPlaces({tokens, partOf}: Layout, preposition: number): boolean {
  if (lowerAt(tokens, preposition - 1) !== 'and') return false
  for (let at = preposition - 2; at > preposition - 9; at--) {
    if (partOf(at) === 'VERB' || partOf(at) === 'AUX' || tokens[at]?.kind === 'mark') return false
    if (prepositions.has(lowerAt(tokens, at))) return partOf(at - 1) === 'NOUN'
  }
  return false
}

/** the tired,|old diplomat: a comma between two adjectives of one noun. */
function joinsAdjectives({tokens, partOf}: Layout, stretch: Stretch, first: number): boolean {
  const opener = tokens[first - 3]
  return (
    first - 3 >= stretch.first &&
    (partOf(first) === 'ADJ' || (partOf(first) === 'NUM' && textAt(tokens, first + 1) === '-')) &&
    (partOf(first - 2) === 'ADJ' || /ed$/.test(textAt(tokens, first - 2))) &&
    !tokens[first - 2]?.capital &&
    /^(?:an?|the)$/.test(opener?.lower ?? '')
  )
}

/** `more than|half of growers`, `at|least 40 percent`, `as many as|two dozen`: the bound of a number belongs to who is counted. */
function fromBound({tokens}: Layout, {first: begins}: Stretch, first: number): number {
  const before = lowerAt(tokens, first - 1)
  const bound = lowerAt(tokens, first - 2)
  if (before === 'at' && boundWords.has(lowerAt(tokens, first)) && first > begins) return first - 1
  if (before === 'than' && comparatives.has(bound) && first - 1 > begins) return first - 2
  return before === 'as' && bound === 'many' && lowerAt(tokens, first - 3) === 'as' && first - 2 > begins
    ? first - 3
    : first
}

/** `In Taal mayor Ana Ruiz`: a phrase that a preposition opens gives way to the name at its end. */
function afterPreposition({tokens}: Layout, first: number, last: number): number {
  if (!prepositions.has(lowerAt(tokens, first))) return first
  let name = last
  while (name - 1 > first && tokens[name - 1]?.capital) name--
  return name < last ? name : first + 1
}
