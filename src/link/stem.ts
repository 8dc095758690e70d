import {stemmer} from 'stemmer'

const known = new Map<string, string>()

/**
 * The stem of a lower-case word, after Porter (1980): `sanctions`, `sanctioned` and `sanction` are `sanction`. Stems
 * are kept, since an archive says the same words over and over.
 */
export function stem(word: string): string {
  const kept = known.get(word)
  if (kept !== undefined) return kept
  const found = stemmer(word)
  if (known.size < mostKept) known.set(word, found)
  return found
}

/** Bounds the memory a large archive may take; English news has fewer words than this, misprints have no end. */
const mostKept = 200_000
