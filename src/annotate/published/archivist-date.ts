import type {Published} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Sieve} from '../../rules/sieve.ts'
import {bounds, isoDay, parseIso} from '../../text/calendar/iso.ts'
import type {Desk} from '../desk.ts'

/** The date the archivist wrote above the article: `date: 2023-08-15`. It wins over whatever the text says. */
export const archivistDate = defineRule<Sieve<Desk, Omit<Published, 'rule'>>>({
  ...archivist,
  answer({document}) {
    const {date} = document.frontMatter
    const span = document.fieldSpans.date
    const parsed = date === undefined ? undefined : parseIso(date)
    if (date === undefined || !parsed) return undefined
    return statedDay(date, bounds(parsed), {...(span && {span}), says: `the front matter dates it ${date}`})
  },
})

/** A date somebody states, with its bounds. */
export function statedDay(
  value: string,
  {first, last}: {first: number; last: number},
  evidence: Published['evidence'][number],
): Omit<Published, 'rule'> {
  return {value, certainty: 'stated', evidence: [evidence], earliest: isoDay(first), latest: isoDay(last)}
}
