import {lowerAt} from '../../../text/cursor.ts'
import {determiners} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {perfects} from '../../../vocabulary/speech/stance-grammar.ts'
import type {Layout, Stretch} from '../passages/layout.ts'

/** `nobody was hurt and|the hospital said it was full`: a short phrase and a verb of saying, no `that` before it. */
export function othersSay(layout: Layout, stretch: Stretch, from: number): boolean {
  const {tokens, passageOf, partOf} = layout
  const opener = tokens[from]
  // and 60 percent said they would like another: the next share of a poll.
  const opens = opener && (determiners.has(opener.lower) || opener.capital || opener.kind === 'number')
  if (!opens) return false
  for (let at = from; at < Math.min(stretch.last, from + 6); at++) {
    const token = tokens[at]
    if (!token || passageOf[at] !== undefined || (token.kind === 'mark' && token.text !== '.')) return false
    const verb = at > from ? cueVerbs.get(token.lower) : undefined
    if (verb && verb.form !== 'base' && verb.form !== 'ing' && partOf(at) === 'VERB')
      return (
        (verb.groups.has('saying') || verb.groups.has('telling')) &&
        (partOf(at - 1) !== 'AUX' || perfects.has(lowerAt(tokens, at - 1)))
      )
    if (partOf(at) === 'VERB' || (partOf(at) === 'AUX' && !perfects.has(token.lower))) return false
  }
  return false
}

/** `most say it holds|; a third of them say it leaks`: behind a semicolon the first verb reports what others say. */
export function opensReport({tokens, passageOf, partOf}: Layout, stretch: Stretch, from: number): boolean {
  for (let at = from; at < Math.min(stretch.last, from + 12); at++) {
    // just 3 percent of “liberals” said: a word in marks is passed over.
    if (passageOf[at] !== undefined) continue
    const groups = partOf(at) === 'VERB' ? cueVerbs.get(lowerAt(tokens, at))?.groups : undefined
    if (groups) return groups.has('saying') || groups.has('telling')
    if (partOf(at) === 'VERB') return false
  }
  return false
}
