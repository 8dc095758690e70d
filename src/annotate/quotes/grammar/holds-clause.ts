import {lowerAt} from '../../../text/cursor.ts'
import {
  clauseWords,
  indefinitePronouns,
  nonfiniteAuxiliaries,
  relativeWords,
} from '../../../vocabulary/english/clause-words.ts'
import {auxiliaries, irregularPasts, subjectPronouns} from '../../../vocabulary/english/function-words.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout} from '../passages/layout.ts'

/**
 * Whether a stretch of tokens holds a finite clause of its own, and so tells something: `the dam would hold` does, `the
 * decision on Tuesday`, `attacking police` and `a measure that would have ended it` do not.
 *
 * A verb counts when it is finite and belongs to no clause that a relative or subordinating word has opened before it.
 * `strict` asks for a sure sign, a helping verb or a pronoun as subject: in `announced a survey conducted in May` the
 * participle looks like a verb of its own.
 */
export function holdsClause(layout: Layout, {first, last}: TokenSpan, strict = false): boolean {
  let open = 0
  for (let at = first; at < last; at++) {
    if (opensClause(layout, at, first)) {
      open++
      continue
    }
    if (!isFiniteVerb(layout, at, first, last, strict)) continue
    if (open === 0) return true
    open--
    at = endOfVerb(layout, at, last) - 1
  }
  return false
}

/** `who`, `which`, a `that` behind a noun, `if`, `because`: the next verb is that of the clause they open. */
function opensClause({tokens, partOf}: Layout, at: number, first: number): boolean {
  const lower = lowerAt(tokens, at)
  if (relativeWords.has(lower)) return true
  if (lower === 'that') {
    const before = at > first ? partOf(at - 1) : 'X'
    return before === 'NOUN' || before === 'PROPN' || before === 'PRON'
  }
  if (!clauseWords.has(lower)) return false
  // before the vote, since Monday: a preposition opens no clause.
  return partOf(at) === 'SCONJ' || partOf(at) === 'ADV' || partOf(at) === 'PRON'
}

/** Whether a finite verb stands at a token: `would`, `holds`, `fell`, `cracked` behind its subject. */
function isFiniteVerb({tokens, partOf}: Layout, at: number, first: number, last: number, strict: boolean): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'number') return false
  const {lower} = token
  if (/(?:n[’']t|.[’'](?:re|ll|ve|d|m|s))$/.test(lower)) return true
  const part = partOf(at)
  if (token.kind === 'possessive') return part === 'AUX'
  const helps = auxiliaries.has(lower) && (part === 'AUX' || part === 'VERB') && !token.capital
  const before = subjectBefore({tokens, partOf}, at, first)
  if (before === undefined) return false
  if (helps) return !nonfiniteAuxiliaries.has(lower) && lowerAt(tokens, before) !== 'to'
  if (part !== 'VERB' || lower.endsWith('ing')) return false
  const subject = lowerAt(tokens, before)
  if (subject === 'to') return false
  const pronoun = subjectPronouns.has(subject) || indefinitePronouns.has(subject)
  if (pronoun) return true
  const named = partOf(before) === 'NOUN' || partOf(before) === 'PROPN' || partOf(before) === 'NUM'
  if (strict || !named) return false
  const plain = irregularPasts.has(lower) || /[^s]s$/.test(lower) || !/(?:ed|en)$/.test(lower)
  return plain || (lowerAt(tokens, at + 1) !== 'by' && at + 1 < last)
}

/** The token before a verb, adverbs and `not` passed over; none where the verb opens the stretch. */
function subjectBefore(
  {tokens, partOf}: Pick<Layout, 'tokens' | 'partOf'>,
  at: number,
  first: number,
): number | undefined {
  let before = at - 1
  while (
    before >= first &&
    (partOf(before) === 'ADV' || lowerAt(tokens, before) === 'not' || tokens[before]?.text === ',')
  )
    before--
  return before >= first ? before : undefined
}

/** Where the group of a finite verb ends: `would have ended`. */
function endOfVerb({tokens, partOf}: Layout, at: number, last: number): number {
  let end = at + 1
  while (
    end < last &&
    (partOf(end) === 'AUX' || partOf(end) === 'VERB' || partOf(end) === 'ADV' || lowerAt(tokens, end) === 'not')
  )
    end++
  return end
}
