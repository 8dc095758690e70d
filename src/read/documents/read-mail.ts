import type {Email} from 'postal-mime'

/** A mail of a hundred pictures has as many; each of millions would be an object of its own. */
const mostParts = 20_000

/** Fifty megabytes of pictures have some seven hundred thousand, and each is looked at by itself. */
const mostLines = 1_000_000

/** Of mails in mails each is read once more for every one around it. */
const deepestMail = 2

/**
 * A mail or a page that was saved as one, in its parts.
 *
 * @throws when it has more parts or lines than any mail.
 */
export async function readMail(bytes: Uint8Array): Promise<Email> {
  mustBeAMail(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const {default: PostalMime} = await import('postal-mime')
  return PostalMime.parse(bytes, {maxRfc822NestingDepth: deepestMail})
}

/** Each part of a mail begins with a line of `--` and a word. */
function mustBeAMail(bytes: Buffer): void {
  if (hasMore(bytes, '\n--', mostParts))
    throw new Error(`it has more than ${mostParts.toLocaleString('en')} lines that part it`)
  if (hasMore(bytes, '\n', mostLines)) throw new Error(`it has more than ${mostLines.toLocaleString('en')} lines`)
}

function hasMore(bytes: Buffer, sign: string, most: number): boolean {
  let found = 0
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) if (++found > most) return true
  return false
}
