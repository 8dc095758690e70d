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
  const lower = text.toLowerCase()
  const plain = lower.replace(hasOtherLetters.test(lower) ? noLetters : noPlainLetters, ' ').trim()
  const base = `${article}.q${shortHash(plain)}`
  let id = base
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`
  taken.add(id)
  return id
}

const noLetters = /[^\p{L}\p{N}]+/gu
/** What there may be letters among: neither ASCII nor general punctuation, where the curly quotation marks stand. */
const hasOtherLetters = /[\u0080-\u1fff\u2070-\uffff]/
/** The same as `noLetters` where there are none: classes of Unicode are slow, and articles have dozens of quotes. */
const noPlainLetters = /[^a-z0-9]+/g

/** FNV-1a, 32 bits, in base 36: short, and the same on every machine. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
