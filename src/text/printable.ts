/**
 * Text as it may stand in any file of the site. What no reader sees, and what would spoil a file or turn the words after
 * it around, is marked with `�`, letter for letter: control codes, half a letter (`"A \ud800 b"` in front matter), and the
 * override of a right-to-left script (`Port ‮fdp.exe` shows as `Port exe.pdf`). Arabic and Hebrew lines set their
 * direction with other marks; those stay where each is closed again.
 */
export function printable(text: string): string {
  if (!mayBeUnprintable.test(text)) return text
  const marked = text.replace(/[\v\f]/g, ' ').replace(unprintable, '\ufffd')
  return isBalanced(marked) ? marked : marked.replace(directions, '\ufffd')
}

/** As `printable` marks text, but in JSON, where each has an escape and nothing of it is lost: `"Port \u202eopen"`. */
export function printableJson(json: string): string {
  if (!mayBeUnprintable.test(json)) return json
  return json.replace(
    new RegExp(`${unprintable.source}|${directions.source}`, 'gu'),
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * A sign beyond what is surely harmless. Half a letter is told from a whole one later: without their properties to look
 * up, a page is read at once.
 */
const mayBeUnprintable = /[^\t\n\r\x20-\x7e\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202d\u202e]/gu
/** Embeddings and isolates, and what ends each. */
const directions = /[\u202a-\u202c\u2066-\u2069]/gu

function isBalanced(text: string): boolean {
  const open: string[] = []
  for (const [sign] of text.matchAll(directions)) {
    if (sign !== '\u202c' && sign !== '\u2069') open.push(sign >= '\u2066' ? '\u2069' : '\u202c')
    else if (open.pop() !== sign) return false
  }
  return open.length === 0
}
