import {lowerAt} from '../../../text/cursor.ts'
import {determiners, possessives, prepositions, timeWords} from '../../../vocabulary/english/function-words.ts'
import {passingAdjectives} from '../../../vocabulary/speech/role-words.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {isPluralPossessive} from '../grammar/is-plural-possessive.ts'
import type {Layout} from '../passages/layout.ts'

/** A noun phrase without a name at its head, taken apart. */
export interface Description {
  /** Its head, lower case: `minister`. */
  readonly noun: string
  /** What tells which one, lower case: `defence`, `taal` of `Taal’s defence minister`, `trade` of `minister of trade`. */
  readonly details: ReadonlySet<string>
  /** Opened by `the` or by an owner: one that the reader is taken to know. */
  readonly definite: boolean
  /** Who owns it, by pronoun: `her` of `her lawyer`. */
  readonly pronoun?: string
  /** The tokens of who owns it by name: `Ruiz` of `Ruiz’s lawyer`. */
  readonly owner?: TokenSpan
  /** The head and what stands behind it: `of the board` in `head of the board`. */
  readonly tail: TokenSpan
}

/** Takes a mention apart: `the embattled defence minister`, `her lawyer`, `Ruiz’s lawyer`; undefined without a noun. */
export function descriptionOf({tokens}: Layout, mention: TokenSpan, head: TokenSpan): Description | undefined {
  const noun = tokens[head.last - 1]
  if (noun?.kind !== 'word') return undefined
  const opener = lowerAt(tokens, mention.first)
  const details = new Set<string>()
  for (let at = mention.first; at < mention.last; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || token.kind === 'possessive' || at === head.last - 1) continue
    if (at >= head.last && tokens[at]?.text === ',') break
    if (isDetail(token.lower) || possessives.has(token.lower)) details.add(token.lower)
  }
  const owned = ownerEnd(tokens, mention.first, head.first)
  const pronoun = possessives.has(opener) ? opener : undefined
  return {
    noun: noun.lower,
    details,
    definite: opener === 'the' || pronoun !== undefined || owned > 0,
    ...(pronoun !== undefined && {pronoun}),
    ...(owned > 0 && {owner: {first: mention.first, last: owned}}),
    tail: {first: head.last, last: mention.last},
  }
}

/** Where the owner ends in front of the head, exclusive; 0 without one. */
function ownerEnd(tokens: Layout['tokens'], first: number, head: number): number {
  const mark = head - 1
  if (mark <= first) return 0
  return tokens[mark]?.kind === 'possessive' || isPluralPossessive(tokens, mark) ? mark : 0
}

const isDetail = (lower: string): boolean =>
  !determiners.has(lower) &&
  !prepositions.has(lower) &&
  !passingAdjectives.has(lower) &&
  !timeWords.has(lower) &&
  !/^\d|-old$/.test(lower)
