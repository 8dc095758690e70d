import {lowerAt} from '../../../text/cursor.ts'
import {adverbs, auxiliaries, coordinators} from '../../../vocabulary/english/function-words.ts'
import {contrastOpeners, laterModals} from '../../../vocabulary/speech/attribution-words.ts'
import {type CueForm, cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import type {Layout, Stretch} from '../passages/layout.ts'

/** Whether a new attribution begins here, after a comma: `adding`, `according to`, `but Diaz said`, `while she denied`. */
export function takesOver(layout: Layout, stretch: Stretch, from: number): boolean {
  const {tokens} = layout
  let at = from
  const token = tokens[at]
  if (!token) return false
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return true
  while (adverbs.has(lowerAt(tokens, at)) || /ly$/.test(lowerAt(tokens, at))) at++
  if (cueVerbs.get(lowerAt(tokens, at))?.form === 'ing' || isFiniteCue(layout, at, stretch)) return true
  if (!coordinators.has(lowerAt(tokens, at)) && !contrastOpeners.has(lowerAt(tokens, at))) return false
  at++
  if (isFiniteCue(layout, at, stretch) || cueVerbs.get(lowerAt(tokens, at))?.form === 'ing') return true
  // but Ana Ruiz said: a name or a short phrase, then a cue.
  for (let step = at; step < Math.min(stretch.last, at + 7); step++) {
    const next = tokens[step]
    // and Ben Diaz, the mayor, said: what two commas set off stands between.
    if (next?.text === ',' && step > at) return isFiniteCue(layout, behindApposition(layout, stretch, step), stretch)
    if (!next || (next.kind === 'mark' && next.text !== '.')) return false
    if (step > at && isFiniteCue(layout, step, stretch)) return true
  }
  return false
}

/** Behind the comma that closes what a comma opens, no verb between them; `comma` itself where none does. */
function behindApposition({tokens, partOf, passageOf}: Layout, {last}: Stretch, comma: number): number {
  for (let at = comma + 1; at < Math.min(last, comma + 16); at++) {
    if (passageOf[at] !== undefined || partOf(at) === 'VERB' || partOf(at) === 'AUX') return comma
    if (tokens[at]?.text === ',') return at + 1
  }
  return comma
}

/** A second cue; in `said the plan leaks and depicts a dream` the present belongs to the plan, since who `said` does not change tense. */
export const isNextCue = (layout: Layout, at: number, stretch: Stretch, form: CueForm | undefined): boolean =>
  isFiniteCue(layout, at, stretch) && !(form === 'past' && cueVerbs.get(lowerAt(layout.tokens, at))?.form === 'third')

/** A cue verb in a finite form, adverbs before it passed over. */
export function isFiniteCue({tokens, passageOf, partOf}: Layout, from: number, stretch: Stretch): boolean {
  let at = from
  // would read this as a sign: behind a modal stands no past.
  while (
    at < stretch.last &&
    !laterModals.has(lowerAt(tokens, at)) &&
    (adverbs.has(lowerAt(tokens, at)) || auxiliaries.has(lowerAt(tokens, at)) || /ly$/.test(lowerAt(tokens, at)))
  )
    at++
  if (at >= stretch.last || passageOf[at] !== undefined) return false
  const verb = cueVerbs.get(lowerAt(tokens, at))
  // real or alleged faults: an adjective is no cue.
  return verb !== undefined && (verb.form === 'past' || verb.form === 'third') && partOf(at) !== 'ADJ'
}
