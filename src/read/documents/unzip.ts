/** More than the text of any book. In bytes. */
const largestUnpacked = 100 * 1024 * 1024

/**
 * The files of a zip archive that `wanted` asks for, by their paths, as text in UTF-8 or as bytes. A file of 400 KB may hold
 * 400 MB of blanks: what says it holds more than `largest` bytes in all is not unpacked, and of what holds more than it says no
 * more is.
 *
 * @throws when the bytes are no zip archive, or hold too much.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  largest = largestUnpacked,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const {unzipSync} = await import('fflate')
  let size = 0
  const filter = ({name, originalSize}: {readonly name: string; readonly originalSize: number}): boolean => {
    if (!wanted(name)) return false
    size += originalSize
    if (size > largest) throw new TooMuchUnpacked(largest)
    return true
  }
  return new Map(Object.entries(unzipSync(bytes, {filter})))
}

/** What makes gigabytes of a small file. */
export class TooMuchUnpacked extends Error {
  constructor(largest: number) {
    super(`unpacked it has more than ${Math.round(largest / 1024 / 1024)} MB`)
  }
}

export const utf8 = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array())
