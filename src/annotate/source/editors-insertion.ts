import {defineRule} from '../../rules/define-rule.ts'
import type {SourceSieve} from './source-sieve.ts'

/** `“the DPRK [North Korea - TASS] said”`: an agency signs what its editors put into a quotation. */
export const editorsInsertion = defineRule<SourceSieve>({
  name: 'editors-insertion',
  says: 'The agency signs what its editors put into a quotation:',
  example: '“[North Korea - TASS]”.',
  answer: ({reading, outlets}) => {
    if (!reading.text.includes('[')) return undefined
    for (const {groups, index, 0: insertion} of reading.text.matchAll(
      /\[[^[\]]{2,120}? [-–—] (?<slug>\p{Lu}[\p{L} ]{1,24})\]/gu,
    )) {
      const outlet = groups?.slug && outlets.named(groups.slug)
      if (outlet)
        return {
          value: outlet,
          certainty: 'inferred',
          evidence: [{span: {start: index, end: index + insertion.length}, says: insertion}],
        }
    }
    return undefined
  },
})
