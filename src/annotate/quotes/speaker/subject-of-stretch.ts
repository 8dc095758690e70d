import {lowerAt} from '../../../text/cursor.ts'
import type {PartOfSpeech} from '../../../text/parts-of-speech.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {mainSubject} from '../grammar/main-subject.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {phraseFrom} from './phrase-from.ts'

/** The noun phrase that a stretch opens with, up to its verb: `Growers near Taal` of `Growers near Taal have sown`. */
export function subjectOfStretch(layout: Layout, stretch: Stretch): TokenSpan | undefined {
  const subject = mainSubject(layout, stretch)
  const phrase = subject && phraseFrom(layout, subject.first, stretch.last)
  return phrase && withParticiple(layout, stretch, phrase)
}

/** `People briefed on the plan|were sure of it`: what was done to them tells which, where another verb stands behind. */
function withParticiple({tokens, partOf, passageOf}: Layout, {last: end}: Stretch, phrase: TokenSpan): TokenSpan {
  const {first, last} = phrase
  if (!/ed$/.test(lowerAt(tokens, last)) || partOf(last) !== 'VERB' || partOf(last + 1) !== 'ADP') return phrase
  for (let at = last + 2; at < Math.min(end, last + 9) && passageOf[at] === undefined; at++) {
    if (partOf(at) === 'AUX' || (partOf(at) === 'VERB' && partOf(at - 1) === 'NOUN')) return {first, last: at}
    if (tokens[at]?.kind === 'mark' || goesOn(partOf(at))) return phrase
  }
  return phrase
}

/** What begins a verb, another phrase or another clause. */
const goesOn = (part: PartOfSpeech): boolean =>
  part === 'VERB' || part === 'PART' || part === 'CCONJ' || part === 'SCONJ' || part === 'PRON'
