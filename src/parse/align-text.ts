/** A stretch of text and where it stands in the file; of another length only for a reference, escape or line end. */
export interface Aligned {
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * Finds where each stretch of a Markdown node's `value` stands in `raw` between `start` and `end`. Markdown changes
 * little: `\*` is `*`, `&amp;` is `&`, a line end loses the white space and `>` around it and reads as a space, a code
 * span loses its backticks, code and headings their indentation. Where the two cannot be reconciled the value is one
 * piece as long as the whole node, which is true if coarse.
 */
export function alignText(value: string, raw: string, start: number, end: number): Aligned[] {
  const whole: Aligned[] = [{text: value.replace(/\r\n|[\r\n]/g, ' '), from: start, to: end}]
  const aligned: Aligned[] = []
  let at = start
  let since = start
  let text = ''
  const flush = (): void => {
    if (text) aligned.push({text, from: since, to: at})
    text = ''
  }
  for (let index = 0; index < value.length; ) {
    const unit = value.charAt(index)
    if (at >= end) return whole
    if (unit === '\n' || unit === '\r' || (unit === ' ' && lineEnd.test(raw.slice(at, at + 80)))) {
      const found = lineEnd.exec(raw.slice(at, end))
      if (!found) return whole
      flush()
      aligned.push({text: ' ', from: at, to: at + found[0].length})
      at += found[0].length
      since = at
      index += value.startsWith('\r\n', index) ? 2 : 1
    } else if (raw.charAt(at) === '\\' && raw.charAt(at + 1) === unit && escapable.test(unit)) {
      flush()
      aligned.push({text: unit, from: at, to: at + 2})
      at += 2
      since = at
      index++
    } else if (raw.charAt(at) === '&' && reference.test(raw.slice(at, at + 36)) && !isLiteral(value, index, raw, at)) {
      const found = reference.exec(raw.slice(at, at + 36))?.[0] ?? ''
      const length = decodedLength(value, index, raw, at + found.length)
      flush()
      aligned.push({text: value.slice(index, index + length), from: at, to: at + found.length})
      at += found.length
      since = at
      index += length
    } else if (raw.charAt(at) === unit) {
      text += unit
      at++
      index++
    } else if (text === '' && skippable.test(raw.charAt(at))) {
      at++
      since = at
    } else return whole
  }
  flush()
  return aligned
}

/** A line end with the white space before it, and the white space and quote marks that the next line begins with. */
const lineEnd = /^[ \t]*(?:\r\n|\n|\r)[ \t]*(?:>[ \t]?)*[ \t]*/
const escapable = /[!-/:-@[-`{-~]/
const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/
/** What may stand before the words of a node: backticks, fences' line ends, indentation, image marks. */
const skippable = /[`~ \t\r\n![>]/

/** "&foo;" that is no reference stays as it is written. */
const isLiteral = (value: string, index: number, raw: string, at: number): boolean => {
  const written = reference.exec(raw.slice(at, at + 36))?.[0] ?? ''
  return written !== '&amp;' ? value.startsWith(written, index) : value.startsWith('&amp;', index)
}

/** How many units of the value a reference stands for: two for 😀 and a few mathematical signs, else one. */
function decodedLength(value: string, index: number, raw: string, after: number): number {
  const code = value.charCodeAt(index)
  if (code >= 0xd800 && code < 0xdc00) return 2
  const next = raw.charAt(after)
  return value.charAt(index + 1) !== next && value.charAt(index + 2) === next && /[\w\s]/.test(next) ? 2 : 1
}
