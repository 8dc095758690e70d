import type {Block, Piece} from '../model.ts'
import {apart, inOne, mayBeApart} from '../text/put-together.ts'

/**
 * The blocks of a plain text, its letters put together, each still standing where the file has it in parts: the `é` of
 * `Pérez` is one letter of the text and two of the file. Offsets of a record count in the file that somebody has.
 */
export const lettersTogether = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (mayBeApart.test(block.text) ? together(block) : block))

function together(block: Block): Block {
  let text = ''
  const pieces: Piece[] = []
  const add = (words: string, raw: number, rawLength: number): void => {
    if (words === '') return
    pieces.push({at: text.length, length: words.length, raw, rawLength})
    text += words
  }
  for (const {at, length, raw, rawLength} of block.pieces) {
    const words = block.text.slice(at, at + length)
    if (length !== rawLength) {
      add(words, raw, rawLength)
      continue
    }
    let done = 0
    for (const {0: letter, index} of words.matchAll(apart)) {
      const one = inOne(letter)
      if (one.length === letter.length) continue
      add(words.slice(done, index), raw + done, index - done)
      add(one, raw + index, letter.length)
      done = index + letter.length
    }
    add(words.slice(done), raw + done, length - done)
  }
  return {...block, text, pieces}
}
