import {outletNamed} from '../../lines/outlet-named.ts'
import {soundsLikeOutlet} from '../../lines/sounds-like-outlet.ts'
import type {Metadata} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {PageOfLines, PdfLine} from './pdf-lines.ts'

export const largestType = defineRule({
  name: 'largest-type',
  says: 'It is set in the largest type of the first page.',
  example: 'Council closes the bridge, in 24 points above a text in 11.',
})

/** Lines in larger type than this many times the text's are headlines. */
const larger = 1.3

/**
 * The lines of the first page in the largest type, as one: its headline. The name of the paper, which is often larger
 * still, is none; nor is a single word, or type that half of the page is set in.
 */
export function largestLine([page]: readonly PageOfLines[]): string | undefined {
  const lines = page?.lines ?? []
  const text = sizeOfText(lines)
  const sizes = [...new Set(lines.map(({size}) => Math.round(size)))].sort((a, b) => b - a)
  for (const size of sizes) {
    if (size < text * larger) return undefined
    const own = lines.filter((line) => Math.round(line.size) === size).toSorted((a, b) => b.y - a.y)
    const together = own.filter((line, index) => index === 0 || (own[index - 1]?.y ?? 0) - line.y < size * 2.2)
    const headline = together.map((line) => line.text).join(' ')
    const isName = outletNamed(headline) !== undefined || soundsLikeOutlet(headline)
    if (!isName && headline.split(' ').length >= 2 && headline.length <= 250) return headline
  }
  return undefined
}

/** The size that most letters are set in. */
function sizeOfText(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const {size, text} of lines) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.length)
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

export const metadataOfHeadline = (headline: string | undefined): Metadata[] =>
  headline === undefined
    ? []
    : [
        {
          field: 'headline',
          value: headline,
          certainty: 'inferred',
          rule: largestType.name,
          evidence: {says: `in the largest type: ${headline}`},
        },
      ]
