import {lowerAt} from '../../../text/cursor.ts'
import type {PartOfSpeech} from '../../../text/parts-of-speech.ts'
import {prepositions, subordinators} from '../../../vocabulary/english/function-words.ts'
import {pluralsWithoutS} from '../../../vocabulary/speech/attribution-words.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {speaks} from '../speaker/can-speak.ts'
import {meansPerson} from '../speaker/means-person.ts'

/**
 * Whether the `and` before `first` joins who speaks: `The Taal senator and Labour candidate said` is one person by two
 * callings, `Police and growers said` are two groups. In `The storm hurt farmers and officials said` a verb stands before.
 */
export function joinsCallings(layout: Layout, stretch: Stretch, first: number, last: number): boolean {
  const {tokens} = layout
  if (lowerAt(tokens, first - 1) !== 'and') return false
  const nouns = [headNoun(layout, first, last), first - 2]
  if (nouns.every((at) => tokens[at]?.capital === false && meansPerson(lowerAt(tokens, at)))) return true
  return (
    isGroup(layout, stretch, nouns[0] ?? first) &&
    (isSpeaker(layout, stretch, first - 2) || isName(layout, stretch, first - 2))
  )
}

/** `growers`, `police`, and at the head of the sentence `Growers`. */
function isGroup({tokens}: Layout, {first}: Stretch, at: number): boolean {
  const lower = lowerAt(tokens, at)
  if (tokens[at]?.capital && at !== first) return false
  return pluralsWithoutS.has(lower) || (/[^s]s$/.test(lower) && speaks(lower))
}

/** `Growers`, `the council`: a noun that speaks, nothing but what belongs to it between the noun and the start of its clause. */
function isSpeaker(layout: Layout, stretch: Stretch, noun: number): boolean {
  const {tokens, partOf, passageOf} = layout
  let at = noun
  while (at > stretch.first && passageOf[at - 1] === undefined && belongs.has(partOf(at - 1))) at--
  if (at === stretch.first + 1 && partOf(at - 1) === 'PROPN') at--
  const definite = partOf(at) === 'DET' && speaks(lowerAt(tokens, noun)) && tokens[noun]?.capital === false
  if (!definite && !isGroup(layout, stretch, noun)) return false
  if (at <= stretch.first) return true
  // Teachers, parents and pupils said: a list that a comma opens.
  if (tokens[at - 1]?.kind === 'mark') return !isGroup(layout, stretch, at - 2)
  return subordinators.has(lowerAt(tokens, at - 1)) && !prepositions.has(lowerAt(tokens, at - 1))
}

/** `Ana Ruiz` of `Ana Ruiz and her neighbours said`, where nothing stands before it in its clause. */
function isName({tokens, partOf, passageOf}: Layout, stretch: Stretch, last: number): boolean {
  let at = last
  if (!tokens[at]?.capital || partOf(at) !== 'PROPN') return false
  while (at > stretch.first && passageOf[at - 1] === undefined && tokens[at - 1]?.capital) at--
  return at === stretch.first || tokens[at - 1]?.kind === 'mark'
}

const belongs: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['ADJ', 'NOUN', 'DET'])

/** `secretary` of `former secretary of state`. */
function headNoun({tokens}: Layout, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (lowerAt(tokens, at) === 'of') return at - 1
  return last
}
