import {windowsCharacter} from './windows-1252.ts'

const decoder = new TextDecoder('macintosh')

/** The character of a byte in Mac Roman: 0x8e is `é`, 0xd5 `’`. */
const characters = Array.from({length: 256}, (_, byte) => decoder.decode(Uint8Array.of(byte)))
const macCharacter = (byte: number): string => characters[byte] ?? ''

/**
 * Whether bytes that are no UTF-8 make better words in Mac Roman than in Windows-1252: `J\x9frgen` is `Jürgen` there and
 * `JŸrgen` here. Where both do as well, Windows it is: there were ten for every Macintosh.
 */
export function isMacRoman(bytes: Uint8Array): boolean {
  return plausibility(bytes, macCharacter) > plausibility(bytes, windowsCharacter)
}

/** The text of bytes in Mac Roman. */
export const decodeMacRoman = (bytes: Uint8Array): string => decoder.decode(bytes)

/** How many of the characters beyond ASCII stand where such characters stand, less those that do not. */
function plausibility(bytes: Uint8Array, characterOf: (byte: number) => string): number {
  let score = 0
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue
    const before = at > 0 ? characterOf(bytes[at - 1] ?? 0x20) : ' '
    const after = at + 1 < bytes.length ? characterOf(bytes[at + 1] ?? 0x20) : ' '
    score += isInPlace(characterOf(byte), before, after) ? 1 : -1
  }
  return score
}

function isInPlace(character: string, before: string, after: string): boolean {
  const letterBefore = /\p{L}/u.test(before)
  const letterAfter = /\p{L}/u.test(after)
  if (/\p{Ll}/u.test(character)) return letterBefore || letterAfter
  if (/\p{Lu}/u.test(character)) return !/\p{Ll}/u.test(before) && letterAfter
  if (/[“‘„«]/.test(character)) return /[\s([—–]/.test(before) && /\S/.test(after)
  if (/[”’»…]/.test(character)) return /\S/.test(before)
  if (/[£€$¥]/.test(character)) return /\d/.test(after)
  if (/[¿¡]/.test(character)) return !letterBefore && letterAfter
  return /[–—\u00a0•§°½¼¾©®]/.test(character)
}
