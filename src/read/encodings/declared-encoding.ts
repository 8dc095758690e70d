import {isUtf8} from './decode.ts'

/**
 * The encoding that a page declares (`<meta charset="windows-1251">`) where its bytes need one: they are no UTF-8 and
 * bear no mark. Nothing where it declares none that is known; Latin-1 is Windows-1252 for browsers, and so it is here.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (marked || isUtf8(bytes)) return undefined
  const encoding = encodingSaid(bytes)
  // Windows-1252 is read byte by byte elsewhere, beside the UTF-8 that a page may have in one part.
  return encoding === 'utf-8' || encoding === 'windows-1252' || encoding?.startsWith('utf-16') ? undefined : encoding
}

/** Whether a page says that it is Windows-1252, or Latin-1: that it is no UTF-8 is nothing to warn of then. */
export const declaresWindows1252 = (bytes: Uint8Array): boolean => encodingSaid(bytes) === 'windows-1252'

function encodingSaid(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const label = (inPage.exec(head) ?? inProlog.exec(head))?.groups?.label
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

const inPage = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*(?<label>[\w:.-]+)/i
const inProlog = /^<\?xml\b[^>]*\bencoding\s*=\s*["'](?<label>[\w:.-]+)/i
