import {clauseStarters, possessives, subjectPronouns} from '../vocabulary/english/function-words.ts'

/**
 * Reported words without the conjunction that led to them: `that, “The bridge stays”` → `“The bridge stays”`, `that she
 * would stay` → `she would stay`. Only where it can be nothing else: “that claim” and “that … to be late” point at
 * something, and without the word they would say another thing.
 */
export function withoutThat(words: string): string {
  const [lead = '', comma] = leading.exec(words) ?? []
  const rest = words.slice(lead.length)
  if (lead === '' || rest === '') return words
  const next = /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? ''
  return comma || opensMarks.test(rest) || beginsClause(next) ? rest : words
}

const leading = /^that(,)?\s+(?!…)/
const opensMarks = /^[“"„«]/

const beginsClause = (word: string): boolean =>
  subjectPronouns.has(word) || possessives.has(word) || clauseStarters.has(word)
