import {inflateSync} from 'node:zlib'
import {errorCode} from '../../failure.ts'
import {TooMuchUnpacked} from './unzip.ts'

/** What draws the pages of a year of a paper has some fifty; a picture of a page in print quality two hundred. In bytes. */
const largestUnpacked = 256 * 1024 * 1024

/**
 * How many bytes draw the pages of a PDF once they are unpacked, as PDF.js keeps them in memory. Pictures are asked for one by
 * one, and count so.
 *
 * @throws when they are more than `largest`.
 */
export function pdfUnpacked(bytes: Uint8Array, largest = largestUnpacked): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size = 0
  for (let at = file.indexOf(opening); at >= 0; at = file.indexOf(opening, at + opening.length)) {
    if (file.subarray(at - 3, at).equals(ending)) continue
    let start = at + opening.length
    while (file[start] === carriageReturn || file[start] === lineFeed) start++
    const end = file.indexOf('endstream', start)
    const stream = unpackedSize(file.subarray(start, end < 0 ? file.length : end), largest - size)
    if (stream > largest - size) throw new TooMuchUnpacked(largest)
    if (!isPicture(file, at)) size += stream
  }
  return size
}

const opening = 'stream'
const ending = Buffer.from('end')
const [carriageReturn, lineFeed] = [0x0d, 0x0a]

/** What a stream says of itself stands right before it. */
const isPicture = (file: Buffer, at: number): boolean =>
  /\/Subtype\s*\/Image\b/.test(file.toString('latin1', Math.max(0, at - 400), at))

/** How much a stream is unpacked; none where it is packed in no way that makes much of little. More than `most` is told as that. */
function unpackedSize(packed: Uint8Array, most: number): number {
  let bytes = packed
  // Packed twice, a megabyte of blanks is a few letters.
  for (let times = 0; times < 3 && isDeflated(bytes); times++) {
    try {
      bytes = inflateSync(bytes, {maxOutputLength: most + 1, finishFlush: flushWhatThereIs})
    } catch (error) {
      return errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : 0
    }
  }
  return bytes.length
}

/** `Z_SYNC_FLUSH`: a stream that was cut off gives what it has. */
const flushWhatThereIs = 2

/** The two bytes that say so, RFC 1950. */
const isDeflated = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
