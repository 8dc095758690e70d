import type {Echo, Quote} from '../../model.ts'
import type {Catalogue} from '../catalogue.ts'
import {bareWords} from './is-same.ts'

/** How `b` stands to `a`: as their echo says, or `through` a third report that both echo. */
export function relationOf(a: Quote, b: Quote, catalogue: Catalogue): Echo['relation'] | 'through' {
  const echo = (catalogue.echoes.get(a.id) ?? []).find(({quotes}) => quotes.includes(b.id))
  return echo?.relation ?? 'through'
}

export const relationInWords = {
  repeat: 'in nearly the same words',
  excerpt: 'in part',
  translation: 'in other words',
  through: 'as another report has it',
} as const satisfies Readonly<Record<Echo['relation'] | 'through', string>>

/** How a repeat agrees with the wording beside it, in words: of two sentences it may have the second alone. */
export function repeatInWords(printed: string, other: string): string {
  const [whole, words] = [` ${bareWords(printed)} `, ` ${bareWords(other)} `]
  if (words === whole) return 'in the same words'
  return whole.includes(words) ? relationInWords.excerpt : relationInWords.repeat
}
