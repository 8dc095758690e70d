import type {Subject} from '../../attribution/cue.ts'
import type {Layout, Stretch} from '../../passages/layout.ts'
import {nounPhraseEndingAt} from './noun-phrase-ending-at.ts'
import {opensPhrase} from './opens-phrase.ts'

/** They turned to the Taal Water Board, which said: the short phrase just before, never the verb it hangs on. */
export function antecedentAt(layout: Layout, stretch: Stretch, end: number): Subject | undefined {
  const phrase = nounPhraseEndingAt(layout, stretch, end)
  if (!phrase) return undefined
  let first = phrase.last - 1
  const {tokens} = layout
  while (first > phrase.first && !opensPhrase(tokens[first]) && !isVerbOfSubject(layout, first - 1)) first--
  return opensPhrase(tokens[first]) || first > phrase.first ? {first, last: phrase.last} : phrase
}

/** `the Post quoted|growers who`, `Ruiz sharply rebuked|critics who`; but `40 registered voters who`, which a number counts. */
function isVerbOfSubject({tokens, partOf}: Layout, at: number): boolean {
  if (partOf(at) !== 'VERB' || tokens[at]?.capital) return false
  let before = at - 1
  while (partOf(before) === 'ADV') before--
  return partOf(before) === 'PROPN' || partOf(before) === 'PRON' || (partOf(before) === 'NOUN' && before < at - 1)
}
