import type {Document, Fact} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {inFile} from '../findings.ts'

export const addressLine = defineRule({
  name: 'address-line',
  says: 'The address stands on a line of its own above the text.',
  example: 'https://www.example.org/2024/05/bridge',
})

/** The article's own address: a web address on a line of its own above the text, `https://www.example.org/bridge`. */
export function findAddress({blocks, seed}: Document): Fact<string> | undefined {
  for (const {role, span} of blocks) {
    if (role === 'body') return undefined
    const value = seed.raw.slice(span.start, span.end).trim()
    if (role === 'furniture' && /^https?:\/\/\S+$/i.test(value))
      return {value, certainty: 'stated', rule: addressLine.name, evidence: [inFile(span, value)]}
  }
  return undefined
}
