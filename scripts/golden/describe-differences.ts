import type {Difference} from './compare.ts'
import type {FirstDifference} from './first-difference.ts'

const shown = 5

/** The differences of a part for a reader: every name, and of the first few how they differ. A string a line. */
export function describeDifferences(differences: readonly Difference[]): string[] {
  let left = shown
  return differences.flatMap((difference) => {
    const line = `  ${difference.kind.padEnd(7)}  ${difference.name}`
    if (difference.kind !== 'changed' || left === 0) return [line]
    left--
    return [line, ...describe(difference.first).map((detail) => `    ${detail}`)]
  })
}

function describe(first: FirstDifference | undefined): string[] {
  if (!first) return ['every piece is the same, the bytes are not: their order, or bytes that are no UTF-8']
  switch (first.kind) {
    case 'changed':
      return [
        `${first.at} is another`,
        first.was === undefined
          ? 'was  no longer known: .cache/golden does not hold it'
          : `was  ${excerpt(first.was, first.now)}`,
        `now  ${excerpt(first.now, first.was ?? '')}`,
      ]
    case 'new':
      return [`${first.at} is new`, `now  ${excerpt(first.now, '')}`]
    case 'gone':
      return first.at === undefined
        ? ['something is gone; .cache/golden does not hold what']
        : [`${first.at} is gone`, `was  ${excerpt(first.was ?? '', '')}`]
    default:
      return first satisfies never
  }
}

const width = 160
const before = 40

/** Of a long text the stretch where it parts from the other one. */
function excerpt(text: string, other: string): string {
  if (text.length <= width) return text
  let parting = 0
  if (other !== '') while (parting < text.length && text[parting] === other[parting]) parting++
  const start = Math.max(0, parting - before)
  const end = start + width
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
