import {lowerAt} from '../../../text/cursor.ts'
import type {Page} from '../page.ts'
import {kind} from '../word-kinds.ts'
import type {Candidate, Occurrence} from './candidate.ts'
import {cutRun} from './cut-run.ts'
import type {Run} from './find-runs.ts'

/** What may be a name in the runs of an article, gathered by its words. */
export function findCandidates(page: Page, runs: readonly Run[]): Candidate[] {
  const found = new Map<string, Candidate & {readonly occurrences: Occurrence[]}>()
  for (const run of runs) {
    for (const occurrence of cutRun(page, run)) {
      const name = nameOf(page, occurrence.first, occurrence.last)
      const known = found.get(name)
      if (known) known.occurrences.push(occurrence)
      else found.set(name, candidateAt(page, name, occurrence))
    }
  }
  return [...found.values()]
}

function candidateAt(page: Page, name: string, occurrence: Occurrence) {
  const words: string[] = []
  const kinds: number[] = []
  for (let i = occurrence.first; i < occurrence.last; i++) {
    const token = page.tokens[i]
    if (token?.kind === 'mark') continue // of a nickname
    if (token && !token.capital && page.tokens[i - 1]?.kind === 'mark') continue // “the Eraser”
    words.push(lowerAt(page.tokens, i))
    kinds.push(page.kinds[i] ?? 0)
  }
  return {name, words, kinds, occurrences: [occurrence]}
}

/** The words of tokens `first` to `last` as a name is written: single spaces. */
export function nameOf(page: Page, first: number, last: number): string {
  const start = page.tokens[first]?.start ?? 0
  const end = page.tokens[last - 1]?.end ?? start
  const printed = page.text.slice(start, end)
  const name = marries(page, first) ? printed.replace(/\s\([^()]*\)/, '') : printed
  return last - first > 1 && manySpaces.test(name) ? name.replace(/\s+/g, ' ') : name
}

/** Henrik (Paula) Alvestad: a death notice prints in brackets whom somebody married; `Joaquín (Nito) Oduya` is called so. */
function marries({tokens, kinds}: Page, first: number): boolean {
  if (tokens[first + 1]?.text !== '(') return false
  const genders = kind.female | kind.male
  const [own, other] = [first, first + 2].map((at) => (kinds[at] ?? 0) & genders)
  return own !== 0 && other !== 0 && own !== genders && other !== genders && own !== other
}

const manySpaces = /\s\s|[^\S ]/
