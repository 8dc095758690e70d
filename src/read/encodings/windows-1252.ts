/**
 * Bytes 0x80–0x9f of Windows-1252 (the WHATWG Encoding Standard's index); the others are as in Latin-1. By hand,
 * because Node 20 decodes `windows-1252` as Latin-1, which makes control codes of curly quotes.
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character of a byte in Windows-1252: 0x93 is `“`. */
export const windowsCharacter = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? upper.charAt(byte - 0x80) : String.fromCharCode(byte)

/** The byte of a character in Windows-1252, where it has one: `“` is 0x93. */
export function windowsByte(character: string): number | undefined {
  const code = character.charCodeAt(0)
  if (code < 0x100) return code
  const at = upper.indexOf(character)
  return at < 0 ? undefined : 0x80 + at
}
