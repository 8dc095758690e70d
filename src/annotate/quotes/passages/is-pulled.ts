import type {Passage} from './find-passages.ts'
import type {Layout} from './layout.ts'

/**
 * A paragraph of nothing but marks whose words stand again in a quotation further on: the page has pulled them out, and there they
 * are somebody's. `at` is the index of its stretch.
 */
export function isPulled({text, stretches}: Layout, {inner, open, close}: Passage, at: number): boolean {
  const stretch = stretches[at]
  if (!stretch || open !== stretch.first || close < stretch.last - 2) return false
  if (stretches[at - 1]?.block === stretch.block || stretches[at + 1]?.block === stretch.block) return false
  const words = text.slice(inner.start, inner.end).replace(/[.,]$/, '')
  return words.includes(' ', words.indexOf(' ') + 1) && text.slice(inner.end, inner.end + furthest).includes(words)
}

/** In letters: some ten paragraphs. */
const furthest = 5000
