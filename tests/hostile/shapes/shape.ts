/** A kind of input that no newspaper prints and a file may hold all the same, as long as one asks for. */
export interface Shape {
  /** What it is, as a test or a table of figures names it. */
  readonly name: string
  /** The ending of its file. */
  readonly ending: 'txt' | 'md' | 'html'
  /** A file of about so many characters. */
  readonly make: (size: number) => string
}

/** `piece` again and again until there are `size` characters, the last one whole: half a tag is another shape. */
export const fill = (size: number, piece: string): string => piece.repeat(Math.ceil(size / piece.length))

/** `piece(0)`, `piece(1)` … until there are `size` characters: what never says the same twice. */
export function fillWith(size: number, piece: (at: number) => string): string {
  const pieces: string[] = []
  for (let at = 0, length = 0; length < size; at++) {
    const next = piece(at)
    length += next.length
    pieces.push(next)
  }
  return pieces.join('')
}

const syllables = [...'aeiou'].flatMap((vowel) => [...'bdklmnrst'].map((consonant) => consonant + vowel))

/** A family name for each number: `Robabaran`, `Robabadan`. */
export function nameOf(number: number): string {
  const at = (place: number): string =>
    syllables[Math.floor(number / syllables.length ** place) % syllables.length] ?? ''
  return `Ro${at(3)}${at(2)}${at(1)}${at(0)}n`
}

/** A word for each number that is no name: `babadi`. */
export const wordOf = (number: number): string => nameOf(number).slice(2, -1)
