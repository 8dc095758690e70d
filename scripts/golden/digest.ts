import {createHash} from 'node:crypto'

/** SHA-256 of `content`, its first `letters` letters in base64url: `digest('Ana Ruiz', 4)`, 6 bits a letter. */
export function digest(content: string | Uint8Array, letters: number): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, letters)
}

/** 96 bits: two outputs never share them by chance. */
export const lettersOfOutput = 16
