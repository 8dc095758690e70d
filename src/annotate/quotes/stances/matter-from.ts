import {cueVerbs} from '../../../vocabulary/cue-verbs.ts'
import {
  auxiliaries,
  coordinators,
  irregularPasts,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../../vocabulary/function-words.ts'
import type {Token} from '../../tokens.ts'
import type {Run} from '../cue.ts'
import {endOfClause} from '../find-content.ts'
import type {Layout, Unit} from '../layout.ts'
import {isDash} from '../punctuation.ts'

/**
 * The matter that begins at `start`: a clause (`that it held`, `to resign`, `whether it holds`) to its end, a noun
 * phrase to the circumstances in which the stance was taken: `backed the dam in an interview`, `…, 57 percent to 22`,
 * `… when it broke`. Silent where no words follow: `backs, he thinks`.
 */
export function matterFrom(layout: Layout, unit: Unit, start: number): Run | undefined {
  const {tokens, passageOf} = layout
  const opener = tokens[start]
  if (!opener || start >= unit.last) return undefined
  if (opener.kind === 'mark' && passageOf[start] === undefined && opener.text !== '$') return undefined
  if (opener.lower !== 'to' && opener.lower !== 'as' && prepositions.has(opener.lower)) return undefined
  const last = endOfClause(layout, unit, start)
  if (last <= start) return undefined
  return {first: start, last: endOfMatter(layout, start, last, clauses.has(opener.lower))}
}

const clauses: ReadonlySet<string> = new Set('that to whether if how why what who which where when'.split(' '))

/** Where a matter ends between `start` and `last`. */
function endOfMatter({tokens, passageOf}: Layout, start: number, last: number, clause: boolean): number {
  for (let at = start + 1; at < last; at++) {
    const passage = passageOf[at]
    if (passage) {
      at = passage.close
      continue
    }
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token) return at
    if (isDash(token)) return at
    if (token.text === ',' && next?.kind !== 'number') return at
    if ((!clause && departures.has(token.lower)) || (token.lower === 'as' && next && subjectPronouns.has(next.lower)))
      return at
    if (coordinators.has(token.lower) && next && isVerb(next)) return at
    if (clause) continue
    if (timeWords.has(token.lower) && token.capital)
      return /^(?:on|in|since|by|last)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at
    if (token.lower === 'in' && occasions.has(tokens[at + 2]?.lower ?? '')) return at
  }
  return last
}

const departures: ReadonlySet<string> = new Set(
  'when while after before because although though unless during amid despite'.split(' '),
)

const occasions: ReadonlySet<string> = new Set('interview interviews statement speech tweet letter debate'.split(' '))

const isVerb = ({kind, capital, lower}: Token): boolean =>
  kind === 'word' &&
  !capital &&
  (auxiliaries.has(lower) || irregularPasts.has(lower) || cueVerbs.get(lower)?.form === 'past')
