import {archivist} from '../../../rules/archivist.ts'
import {lowerAt} from '../../../text/cursor.ts'
import type {Candidate, Occurrence} from '../candidates/candidate.ts'
import {label, type Page} from '../page.ts'
import {kindsOf} from '../word-kinds.ts'
import type {Accepted} from './gather-people.ts'

/**
 * The names that the archivist wrote down, wherever the article prints them: nothing else is asked of them. Their tokens
 * are marked, so that no other reading takes them. Likewise the names that another rule is sure of.
 */
export function findArchivedNames(page: Page, names: readonly string[], rule = archivist.name): Accepted[] {
  if (names.length === 0) return []
  // By the words they open with: of ten thousand in a list that are all called Ana one word told nothing.
  const byOpening = new Map<string, (Candidate & {readonly occurrences: Occurrence[]})[]>()
  for (const name of new Set(names)) {
    const words = name.toLowerCase().split(/\s+/)
    const opening = words.slice(0, 2).join(' ')
    const alike = byOpening.get(opening) ?? []
    alike.push({name, words, kinds: words.map(kindsOf), occurrences: []})
    byOpening.set(opening, alike)
  }
  const accepted: Accepted[] = []
  for (let i = 0; i < page.tokens.length; i++) {
    if (!page.nameLike[i] || page.label[i] !== label.none) continue
    const word = lowerAt(page.tokens, i)
    const alike = [byOpening.get(`${word} ${lowerAt(page.tokens, i + 1)}`), byOpening.get(word)]
    for (const candidate of alike.flatMap((some) => some ?? [])) {
      if (!candidate.words.every((word, n) => page.tokens[i + n]?.lower === word)) continue
      const at = {first: i, last: i + candidate.words.length, title: i, honorific: false}
      if (candidate.occurrences.length === 0) accepted.push({candidate, rule, certainty: 'stated', at})
      candidate.occurrences.push(at)
      page.label.fill(label.archived, at.first, at.last)
      break
    }
  }
  return accepted
}
