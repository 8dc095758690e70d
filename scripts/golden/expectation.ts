import {Failure} from '../../src/failure.ts'
import {digest, lettersOfOutput} from './digest.ts'
import type {Output, Piece} from './output.ts'

/** What a part is expected to come out as, by the name of each output: digests only, so that no text is committed. */
export type Expectation = ReadonlyMap<string, ExpectedOutput>

export interface ExpectedOutput {
  readonly digest: string
  readonly pieces: readonly PieceDigest[]
}

/** 24 bits each: they only locate a difference, the digest of the output has found it. */
export interface PieceDigest {
  readonly at: string
  readonly is: string
}

const letters = 4

export const digestOfPiece = ({at, is}: Piece): PieceDigest => ({at: digest(at, letters), is: digest(is, letters)})

/** The text of an expectation file: a line an output, ordered by name, `NAME ⇥ DIGEST ⇥ DIGESTS OF ITS PIECES`. */
export function printExpectation(outputs: readonly Output[]): string {
  const lines = outputs.map(({name, digest, pieces}) => {
    const packed = pieces.map(digestOfPiece).map(({at, is}) => at + is)
    return `${name}\t${digest}\t${packed.join('')}\n`
  })
  return lines.sort().join('')
}

const line = new RegExp(
  `^(?<name>[^\\t]+)\\t(?<digest>[\\w-]{${lettersOfOutput}})\\t(?<packed>(?:[\\w-]{${2 * letters}})+)$`,
)

/**
 * Reads what `printExpectation` wrote.
 *
 * @param file named in the error.
 *
 * @throws {Failure} on a line that is none of ours, such as a mark of a merge conflict.
 */
export function parseExpectation(text: string, file: string): Expectation {
  const expected = new Map<string, ExpectedOutput>()
  for (const [index, printed] of text.split('\n').slice(0, -1).entries()) {
    const {name, digest, packed} = line.exec(printed)?.groups ?? {}
    if (name === undefined || digest === undefined || packed === undefined)
      throw new Failure(
        `${file}:${index + 1}: expected a name, a digest and digests of pieces, found \`${printed.slice(0, 40)}\`. ` +
          'Write the file anew: npm run golden:accept',
      )
    expected.set(name, {digest, pieces: unpack(packed)})
  }
  return expected
}

function unpack(packed: string): PieceDigest[] {
  return Array.from({length: packed.length / (2 * letters)}, (_, index) => {
    const start = index * 2 * letters
    return {
      at: packed.slice(start, start + letters),
      is: packed.slice(start + letters, start + 2 * letters),
    }
  })
}
