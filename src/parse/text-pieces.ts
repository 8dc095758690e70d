import type {Piece} from '../model.ts'

/**
 * Aligns the text of a Markdown node with the stretch of the file it was parsed from, so that a character reference,
 * an escape or the `>` of a quotation's second line costs nobody an offset: for `R&amp;D \*now\*`, read `R&D *now*`,
 * the pieces are `R`, `&` (five units long in the file), `D `, `*` (two), `now`, `*` (two).
 *
 * @param value what the parser read
 * @param source the stretch of the file
 * @param at where `value` begins in the block's text
 * @param raw where `source` begins in the file
 */
export function textPieces(value: string, source: string, at: number, raw: number): Piece[] {
  if (value === source) return [{at, length: value.length, raw, rawLength: source.length}]
  const pieces: Piece[] = []
  let i = 0
  let j = 0
  while (j < value.length && i < source.length) {
    const special = replacedAt(source, i, value, j)
    if (special) {
      pieces.push({at: at + j, length: special.length, raw: raw + i, rawLength: special.rawLength})
      i += special.rawLength
      j += special.length
    } else if (source[i] === value[j]) {
      const from = i
      while (i < source.length && source[i] === value[j + i - from] && (i === from || !/[&\\]/.test(source.charAt(i))))
        i++
      pieces.push({at: at + j, length: i - from, raw: raw + from, rawLength: i - from})
      j += i - from
    } else i++ // Indentation, or the sign of a quotation, that the parser took away.
  }
  // Not aligned to the end: better one piece that is taken whole or not at all than offsets that are off by some.
  return j < value.length ? [{at, length: value.length, raw, rawLength: source.length}] : pieces
}

/** A character reference or escape at `i` that stands for what `value` has at `j`; `undefined` where there is none. */
function replacedAt(
  source: string,
  i: number,
  value: string,
  j: number,
): Pick<Piece, 'length' | 'rawLength'> | undefined {
  if (source[i] === '\\' && source[i + 1] === value[j] && /[!-/:-@[-`{-~]/.test(value.charAt(j)))
    return {length: 1, rawLength: 2}
  if (source[i] !== '&') return undefined
  reference.lastIndex = i
  const rawLength = reference.exec(source)?.[0].length
  if (!rawLength || value.startsWith(source.slice(i, i + rawLength), j)) return undefined
  // A reference is one character, which may be two units (`&#128240;`).
  const two = /[\ud800-\udbff]/.test(value.charAt(j))
  return {length: two ? 2 : 1, rawLength}
}

const reference = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy
