import type {Block} from '../model.ts'
import {firstWhere} from './first-where.ts'

/** An offset of the file as an offset of the block's text; inside markup it moves to the nearest letter within. */
export function textOffset(block: Block, raw: number, side: 'start' | 'end'): number {
  let offset = 0
  for (const piece of block.pieces) {
    const into = raw - piece.raw
    if (into < 0 || (into === 0 && side === 'end')) return side === 'start' ? piece.at : offset
    if (into < piece.rawLength || (into === piece.rawLength && side === 'end')) {
      if (piece.length === piece.rawLength) return piece.at + into
      return side === 'start' ? piece.at : piece.at + piece.length
    }
    offset = piece.at + piece.length
  }
  return offset
}

/** The index of the first block whose span ends after `offset`; blocks stand in the order of the file. */
export function firstEndingAfter(blocks: readonly Block[], offset: number): number {
  return firstWhere(blocks.length, (at) => (blocks[at]?.span.end ?? 0) > offset)
}
