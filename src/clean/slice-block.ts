import type {Block, BlockRole, Piece} from '../model.ts'

/** The part of a block from `from` to `to`, offsets in its text, as a block of its own; outer white space is left out. */
export function sliceBlock(block: Block, from: number, to: number, role: BlockRole): Block {
  const start = from + (/^\s*/.exec(block.text.slice(from, to))?.[0].length ?? 0)
  const end = to - (/(?<!\s)\s*$/.exec(block.text.slice(start, to))?.[0].length ?? 0)
  const pieces = block.pieces.flatMap((piece) => slicePiece(piece, start, end))
  const first = pieces[0]
  const last = pieces.at(-1)
  const span = first && last ? {start: first.raw, end: last.raw + last.rawLength} : block.span
  return {role, text: block.text.slice(start, end), span, pieces}
}

/** What a piece has between two offsets; one of another length in the file is taken whole. */
function slicePiece({at, length, raw, rawLength}: Piece, start: number, end: number): Piece[] {
  const from = Math.max(at, start)
  const to = Math.min(at + length, end)
  if (from >= to) return []
  if (length !== rawLength) return [{at: from - start, length: to - from, raw, rawLength}]
  return [{at: from - start, length: to - from, raw: raw + from - at, rawLength: to - from}]
}
