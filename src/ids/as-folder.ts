import {shortHash} from './short-hash.ts'

/**
 * The id as every file system takes it for the name of a folder. Most stop at 255 bytes, and a slug has a byte a letter:
 * it is cut at 120, since `.json` or `-2` may follow, and a hash of `whole` tells it from others that begin alike.
 * Windows opens a device under the name `con`, and `page-2` is the second page of a list: these get the hash as well.
 */
export function asFolder(id: string, whole: string = id): string {
  if (id.length > longestId) return `${id.slice(0, longestId)}-${shortHash(whole)}`
  return isTaken.test(id) ? `${id}-${shortHash(whole)}` : id
}

const longestId = 120
const isTaken = /^(?:con|prn|aux|nul|com\d|lpt\d|page-\d+|letter-[^-]+|statements|undated)$/
