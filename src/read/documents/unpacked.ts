import type {Gunzip} from 'fflate'
import {TooMuchUnpacked} from './unzip.ts'

/** What a crawler of news keeps packs to a fifth or so of its size; blanks to a thousandth. In bytes. */
export const largestUnpacked = 4 * 1024 * 1024 * 1024

/**
 * The bytes of a file that may be packed by gzip, piece by piece. What is damaged or was cut off ends there, with all that
 * stands before it.
 *
 * @throws where it holds too much.
 */
export async function* unpacked(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    yield bytes
    return
  }
  const {Gunzip} = await import('fflate')
  const pieces: Uint8Array[] = []
  const gunzip = new Gunzip((piece) => void pieces.push(piece))
  let size = 0
  for (let at = 0, isWhole = true; isWhole && at < bytes.length; at += slice) {
    isWhole = pushed(gunzip, bytes.subarray(at, at + slice))
    for (const piece of pieces.splice(0)) {
      size += piece.length
      if (size > largestUnpacked) throw new TooMuchUnpacked(largestUnpacked)
      yield piece
    }
  }
}

/** At a time, in bytes: of blanks it makes 16 MB. What is damaged takes no more than this with it. */
const slice = 16 * 1024

/** Whether a slice could be unpacked. */
function pushed(gunzip: Gunzip, bytes: Uint8Array): boolean {
  try {
    gunzip.push(bytes)
    return true
  } catch {
    return false
  }
}
