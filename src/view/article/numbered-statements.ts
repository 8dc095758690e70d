import {isSaid} from '../../derived/is-said.ts'
import type {Article, Quote} from '../../model.ts'

/** What is shown as said, in the order of the numbers that the text carries: labels and stances are left out. */
export function numberedStatements({record}: Article): readonly Quote[] {
  return record.quotes.filter(isSaid)
}
