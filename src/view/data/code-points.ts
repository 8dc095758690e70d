import {firstWhere} from '../../text/first-where.ts'

/**
 * The offsets of Dateline count UTF-16 units, those of a Web Annotation characters: a letter beyond the Basic
 * Multilingual Plane (𝓐, 🐳) is two here and one there.
 *
 * @returns a function from an offset in UTF-16 units to one in code points
 */
export function codePointsIn(text: string): (offset: number) => number {
  // Hardly any newspaper prints such letters, and the look costs little.
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset
  const seconds = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({index}) => index + 1)
  return (offset) => offset - firstWhere(seconds.length, (at) => (seconds[at] ?? offset) >= offset)
}
