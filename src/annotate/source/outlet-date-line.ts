import {outletOfDateLine, outletOfMasthead} from '../../lines/outlet-date-line.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {SourceSieve} from './source-sieve.ts'

/**
 * `Harbour Post, 3 May 2024` above the text, in one line or in two: how clippings are marked. A name that no list has is
 * a conclusion.
 */
export const outletDateLine = defineRule<SourceSieve>({
  name: 'outlet-date-line',
  says: 'A line above the text names outlet and day, as clippings are marked.',
  example: 'Harbour Post, 3 May 2024',
  answer: ({reading, outlets}) => {
    for (const {role, start, end} of reading.blocks) {
      if (role === 'body') break
      const line = reading.text.slice(start, end)
      const found =
        role === 'byline' ? (outletOfDateLine(line, outlets.named) ?? outletOfMasthead(line, outlets.named)) : undefined
      if (!found) continue
      const span = {start: start + found.start, end: start + found.end}
      return {
        value: found.name,
        certainty: found.known ? 'stated' : 'inferred',
        evidence: [{span, says: `a line says where it was printed: ${line.trim()}`}],
      }
    }
    return undefined
  },
})
