/**
 * The text with each letter in one sign that stands in several, or shares one with its neighbour: `e` and an accent of its
 * own are `é`, the sign `ﬁ` is `f` and `i`. No list has a word in such letters.
 */
export const putTogether = (text: string): string => (mayBeApart.test(text) ? text.replace(apart, inOne) : text)

/** A letter, or the stretch of a sign, as it is put together. Some letters and accents have no sign of their own; those stay. */
export function inOne(letter: string): string {
  if (ligature.test(letter)) return letter.normalize('NFKC')
  const one = letter.normalize('NFC')
  return one.length < letter.length ? one : letter
}

/** Letters with accents, the parts of a Korean syllable, Japanese letters with their marks, and `ﬁ` of many a PDF. */
export const apart =
  /\p{L}[\u0300-\u036f\u3099\u309a]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\ufb00-\ufb06]/gu

const ligature = /^[\ufb00-\ufb06]/

/** Without the letters of Unicode by their properties, which take most of the time of reading a plain text. */
export const mayBeApart = /[\u0300-\u036f\u1161-\u1175\u3099\u309a\ufb00-\ufb06]/
