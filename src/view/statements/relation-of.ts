import type {Echo, Quote} from '../../model.ts'
import {bareWords} from '../../text/bare-words.ts'
import type {Catalogue} from '../catalogue.ts'

/** How `b` stands to `a`: as their echo says, or `through` a third report that both echo. */
export function relationOf(a: Quote, b: Quote, catalogue: Catalogue): Echo['relation'] | 'through' {
  const echo = (catalogue.echoes.get(a.id) ?? []).find(({quotes}) => quotes.includes(b.id))
  return echo?.relation ?? 'through'
}

/** How a repeat agrees with the wording beside it: of two sentences it may have the second alone. */
export function repeatOf(printed: string, other: string): 'same' | 'excerpt' | 'repeat' {
  const [whole, words] = [` ${bareWords(printed)} `, ` ${bareWords(other)} `]
  if (words === whole) return 'same'
  return whole.includes(words) ? 'excerpt' : 'repeat'
}
