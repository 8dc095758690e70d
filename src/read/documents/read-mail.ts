import type {Email} from 'postal-mime'

/** A mail of a hundred pictures has as many; each of millions would be an object of its own. */
const mostParts = 20_000

/**
 * A mail or a page that was saved as one, in its parts.
 *
 * @throws when it has more parts than any mail.
 */
export async function readMail(bytes: Uint8Array): Promise<Email> {
  if (hasMoreParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
    throw new Error(`it has more than ${mostParts.toLocaleString('en')} lines that part it`)
  const {default: PostalMime} = await import('postal-mime')
  return PostalMime.parse(bytes)
}

/** Each part of a mail begins with a line of `--` and a word. */
function hasMoreParts(bytes: Buffer): boolean {
  let parts = 0
  for (let at = bytes.indexOf('\n--'); at >= 0; at = bytes.indexOf('\n--', at + 1)) if (++parts > mostParts) return true
  return false
}
