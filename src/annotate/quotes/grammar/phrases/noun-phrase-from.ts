import {lowerAt} from '../../../../text/cursor.ts'
import type {Token} from '../../../../text/tokens.ts'
import {
  auxiliaries,
  coordinators,
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../../../../vocabulary/english/function-words.ts'
import {callingsTo, pastCallings} from '../../../../vocabulary/speech/role-words.ts'
import {standAlone} from '../../../../vocabulary/speech/speaking-nouns.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import type {Layout, Stretch} from '../../passages/layout.ts'
import {lastPartner} from './partners.ts'

/** said her brother: `her` before a noun owns it; `told her that` and `saw her on Monday` have none. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!possessives.has(lowerAt(tokens, at)) || next?.kind !== 'word') return false
  return ![prepositions, determiners, subordinators, coordinators, timeWords, relatives].some((list) =>
    list.has(next.lower),
  )
}

/** The noun phrase that begins at `from`: a name, or a determiner or bare noun and what belongs to it. */
export function nounPhraseFrom(layout: Layout, stretch: Stretch, from: number): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  const head = tokens[from]
  if (!head || from >= stretch.last || (head.kind !== 'word' && head.kind !== 'number')) return undefined
  if (timeWords.has(head.lower) || prepositions.has(head.lower) || coordinators.has(head.lower)) return undefined
  if (subordinators.has(head.lower) || (objectPronouns.has(head.lower) && !isPossessive(tokens, from))) return undefined
  if (subjectPronouns.has(head.lower)) return {first: from, last: from + 1}
  let last = from
  while (last < stretch.last && passageOf[last] === undefined) {
    const token = tokens[last]
    if (!token || (token.kind === 'mark' && token.text !== '-')) break
    if (
      relatives.has(token.lower) ||
      subordinators.has(token.lower) ||
      (auxiliaries.has(token.lower) && token.kind === 'word')
    )
      break
    if (coordinators.has(token.lower) && !tokens[last + 1]?.capital) {
      last = lastPartner(layout, stretch, last) ?? last
      break
    }
    // said an adviser to Ana Ruiz: whom somebody serves. `said the mayor to Ana Ruiz` tells who heard it.
    const serves = token.lower === 'to' && callingsTo.has(lowerAt(tokens, last - 1))
    if (prepositions.has(token.lower) && token.lower !== 'of' && token.lower !== 'for' && !serves) break
    if (last > from && timeWords.has(token.lower)) break
    // said Ana Ruiz former minister of ports: behind a whole name stands what its bearer was.
    if (last > from + 1 && tokens[last - 1]?.capital && pastCallings.has(token.lower)) break
    last++
  }
  // tweeted another, read one: these stand alone, `the` does not.
  const onlySmall = (determiners.has(head.lower) && !standAlone.has(head.lower)) || possessives.has(head.lower)
  return last > from + (onlySmall ? 1 : 0) ? {first: from, last} : undefined
}
