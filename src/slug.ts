import slugify from '@sindresorhus/slugify'

/**
 * Addresses. An article's is the slug of its file's own name, never of its headline: an address must not move when
 * extraction improves. `2024/ruiz-resigns.txt` is `ruiz-resigns`.
 */
export function articleId(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:txt|text|md|markdown|html?|xhtml)$/i, '')
  const id = isSlug.test(name)
    ? name
    : slugify(name, {preserveCharacters: ['_'], decamelize: false}) || `file-${shortHash(file)}`
  // A folder of the site is named after it, and most systems stop at 255 bytes.
  return id.length > longestId ? `${id.slice(0, longestId)}-${shortHash(file)}` : id
}

const longestId = 120

/** Most names of files are slugs already, and making one takes some twenty microseconds. */
const isSlug = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/

/** The id of a person, place, organisation or topic: `José Álvarez` is `jose-alvarez`. */
export function nameId(name: string): string {
  let id = nameIds.get(name)
  if (id === undefined) {
    id = slugify(name.replace(/['’]/g, ''), {decamelize: false}) || `name-${shortHash(name)}`
    nameIds.set(name, id)
  }
  return id
}

/** The same few names come again and again, and a slug costs some microseconds. */
const nameIds = new Map<string, string>()

/**
 * The id of a quote: the article's id and a hash of the words, so that it survives every change but one of the words
 * themselves. `taken` collects the ids of the article; a quote printed twice gets `-2`.
 */
export function quoteId(article: string, text: string, taken: Set<string>): string {
  const base = `${article}.q${hashOfWords(text)}`
  let id = base
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`
  taken.add(id)
  return id
}

/**
 * The hash of a text’s letters and digits in lower case, one space for whatever stands between them. Read letter by
 * letter while they are ASCII: articles have dozens of quotes, and making the plain text first took most of the time.
 */
function hashOfWords(text: string): string {
  let hash = hashSeed
  let begun = false
  let gap = false
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i)
    if (code >= 0x41 && code <= 0x5a) code += 0x20
    const isWord = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
    if (isWord) {
      if (begun && gap) hash = Math.imul(hash ^ 0x20, hashFactor)
      hash = Math.imul(hash ^ code, hashFactor)
      begun = true
    } else if (code >= 0x80 && (code < 0x2000 || code > 0x206f)) {
      // letters there may be among; in general punctuation the curly quotation marks stand, and no letter
      return shortHash(text.toLowerCase().replace(noLetters, ' ').trim())
    }
    gap = !isWord
  }
  return (hash >>> 0).toString(36)
}

const noLetters = /[^\p{L}\p{N}]+/gu

/** FNV-1a, 32 bits, in base 36: short, and the same on every machine. */
export function shortHash(text: string): string {
  let hash = hashSeed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), hashFactor)
  return (hash >>> 0).toString(36)
}

const hashSeed = 0x811c9dc5
const hashFactor = 0x01000193
