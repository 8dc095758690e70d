import {agencySlug} from '../../lines/find-dateline.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {datelineOf} from '../dateline/index.ts'
import type {SourceSieve} from './source-sieve.ts'

/** `TOKYO, July 27. /TASS/.`, `(Bloomberg) --`: the agency that signs the dateline. */
export const wireSlug = defineRule<SourceSieve>({
  ...agencySlug,
  answer: ({reading, outlets}) => {
    const found = datelineOf(reading)
    if (found?.agency === undefined || !found.agencySpan) return undefined
    const printed = reading.text.slice(found.agencySpan.start, found.agencySpan.end)
    return {
      value: outlets.named(printed) ?? found.agency,
      certainty: 'stated',
      evidence: [{span: found.agencySpan, says: `${printed} signs the dateline`}],
    }
  },
})
