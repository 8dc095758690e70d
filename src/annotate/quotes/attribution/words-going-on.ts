import {lowerAt, textAt} from '../../../text/cursor.ts'
import {adverbs, coordinators} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import type {Cue, TokenSpan} from './cue.ts'

/**
 * The marks with which a quotation goes on behind its cue: `“It held,” Ruiz said, nodding at the wall, “and it will”`, `“I like it,”
 * Ruiz said, but “it leaks.”` Silent where another verb may have them: `Ruiz said, calling Diaz, her rival, “a fool”`.
 */
export function wordsGoingOn({layout, stretch}: Cue, from: number): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  for (let at = from; at < Math.min(stretch.last, from + longestAside); at++) {
    const passage = passageOf[at]
    if (passage) {
      const joined = coordinatorBefore(layout, at)
      const comma = joined ?? at - 1
      if (comma < from || textAt(tokens, comma) !== ',') return undefined
      // “It held,” Ruiz said, and “the wall of sand” fell: joined marks end the sentence.
      if (joined !== undefined && passage.close < stretch.last - 2) return undefined
      return {first: passage.open, last: passage.close + 1}
    }
    if (takesWords(layout, stretch, at)) return undefined
  }
  return undefined
}

/** In tokens: `, gesturing at the wall behind her and at the crew that had built it, “…”`. */
const longestAside = 24

/** The comma before `and`, `but`, `and still`, which stand right before marks. */
function coordinatorBefore({tokens}: Layout, marks: number): number | undefined {
  let at = marks - 1
  while (adverbs.has(lowerAt(tokens, at)) || /ly$/.test(lowerAt(tokens, at))) at--
  return coordinators.has(lowerAt(tokens, at)) ? at - 1 : undefined
}

/** Another cue, a colon, or the verb of a second clause: `and Diaz, the mayor, left`. */
function takesWords({tokens, passageOf, partOf}: Layout, stretch: Stretch, at: number): boolean {
  const token = tokens[at]
  if (!token || token.text === ':' || token.text === ';') return true
  const verb = cueVerbs.get(token.lower)
  // said, laughing, “and it will”: how she said it takes nothing from it.
  if (verb && !(verb.form === 'ing' && verb.groups.has('manner')) && partOf(at) === 'VERB') return true
  if (!coordinators.has(token.lower)) return false
  for (let next = at + 1; next < stretch.last && textAt(tokens, next) !== ','; next++)
    if (passageOf[next] !== undefined) return false
    else if (partOf(next) === 'VERB' || partOf(next) === 'AUX') return true
  return false
}
