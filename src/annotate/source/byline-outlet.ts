import {outletOfByline} from '../../lines/outlet-of-byline.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {SourceSieve} from './source-sieve.ts'

/** `By Ana Ruiz, Associated Press`, `By Reuters Staff`: the outlet whose byline it is. */
export const bylineOutlet = defineRule<SourceSieve>({
  name: 'byline-outlet',
  says: 'The byline names the outlet beside the writer, or in the writer’s place.',
  example: 'By Ana Ruiz, Harbour Gazette',
  answer: ({reading, outlets}) => {
    for (const {role, start, end} of reading.blocks) {
      if (role === 'body') break
      const found = role === 'byline' ? outletOfByline(reading.text.slice(start, end), outlets.named) : undefined
      if (!found) continue
      const span = {start: start + found.start, end: start + found.end}
      return {
        value: found.name,
        certainty: found.known ? 'stated' : 'inferred',
        evidence: [{span, says: `${reading.text.slice(span.start, span.end)} signs the byline`}],
      }
    }
    return undefined
  },
})
