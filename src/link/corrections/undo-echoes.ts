import type {Article, Correction, Echo} from '../../model.ts'
import {noteEchoes} from '../echoes/note-echoes.ts'
import type {Ledger} from './ledger.ts'

/** The echoes without those that the archivist says are none, before they tie articles and date them. */
export function undoEchoes<E extends Echo>(
  found: {readonly articles: readonly Article[]; readonly echoes: readonly E[]},
  ledger: Ledger,
): {readonly articles: readonly Article[]; readonly echoes: readonly E[]} {
  const corrections = ledger.of('not-an-echo')
  if (corrections.length === 0) return found
  const undone = new Set<E>()
  for (const correction of corrections)
    for (const echo of found.echoes) {
      if (!isUndone(echo, correction)) continue
      const [one, other] = echo.quotes
      ledger.note(correction, articleOf(correction.of), one === correction.of ? other : one)
      undone.add(echo)
    }
  if (undone.size === 0) return found
  const echoes = found.echoes.filter((echo) => !undone.has(echo))
  return {echoes, articles: noteEchoes(found.articles, echoes)}
}

const isUndone = ({quotes}: Echo, {of, value}: Correction): boolean =>
  quotes.includes(of) && (value === undefined || quotes.includes(value))

const articleOf = (quote: string): string => quote.replace(/\.q[\da-z]+(?:-\d+)?$/, '')
