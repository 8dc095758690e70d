import type {Sieve} from '../../sieve.ts'
import {type Acceptance, firstWhere, lowerAt, type Question} from './evidence.ts'

/** The age follows: `Ana Ruiz, 34, was released.`, `Ana Ruiz (34)`, `Ana Ruiz, aged 34`. */
export const nameCommaAge: Sieve<Question, Acceptance> = {
  name: 'name-comma-age',
  answer({page, candidate}) {
    const at = firstWhere(candidate, ({last}) => {
      const mark = page.tokens[last]?.text
      if (mark !== ',' && mark !== '(') return false
      const next = lowerAt(page, last + 1) === 'aged' ? last + 2 : last + 1
      return (
        /^(?:[1-9]\d|10\d)(?:-year-old)?$/.test(page.tokens[next]?.text ?? '') &&
        /^[,).;-]$/.test(page.tokens[next + 1]?.text ?? '')
      )
    })
    return at && {certainty: 'stated', at}
  },
}
