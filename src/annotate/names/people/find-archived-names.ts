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
  const byFirst = new Map<string, (Candidate & {readonly occurrences: Occurrence[]})[]>()
  for (const name of names) {
    const words = name.toLowerCase().split(/\s+/)
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), {name, words, kinds: words.map(kindsOf), occurrences: []}])
  }
  const accepted: Accepted[] = []
  for (let i = 0; i < page.tokens.length; i++) {
    if (!page.nameLike[i] || page.label[i] !== label.none) continue
    for (const candidate of byFirst.get(lowerAt(page.tokens, i)) ?? []) {
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
