import {clippingMark} from '../../clean/furniture/notes/clipping-mark.ts'
import {webArchiveBanner} from '../../clean/furniture/notes/web-archive-banner.ts'
import {addressLabelled} from '../../lines/address-labelled.ts'
import type {Document, Fact} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {inFile} from '../findings.ts'

export const addressLine = defineRule({
  name: 'address-line',
  says: 'The address stands on a line of its own, above the text or named as its source.',
  example: 'Source: https://www.example.org/2024/05/bridge',
})

/**
 * The article's own address: on a line of its own above the text, behind `Source:` above or below, in the links of a
 * clipping tool, or in a web archive's bar.
 */
export function findAddress({blocks, seed, furniture}: Document): Fact<string> | undefined {
  const firstBody = blocks.find(({role}) => role === 'body')?.span.start ?? Number.POSITIVE_INFINITY
  for (const {span, rule} of furniture) {
    const line = seed.raw.slice(span.start, span.end).trim()
    const value = addressIn(line, rule)
    if (value !== undefined && (span.start < firstBody || !/^https?:/i.test(line)))
      return {value, certainty: 'stated', rule: addressLine.name, evidence: [inFile(span, line.replace(/\s+/g, ' '))]}
  }
  return undefined
}

function addressIn(line: string, rule: string): string | undefined {
  if (rule === clippingMark.name)
    return /\[(?:Read|View|Open)? ?original[^\]]*\]\((?<url>https?:[^\s)]+)\)/i.exec(line)?.groups?.url
  if (rule === webArchiveBanner.name)
    return /web\.archive\.org\/web\/\d+[a-z_]*\/(?<url>https?:\S+)/i.exec(line)?.groups?.url
  return addressLabelled(line)
}
