import type {Block, Furniture, Piece, Span} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import type {DecidedLines} from '../decided-lines.ts'
import type {Decision} from '../furniture/spread.ts'
import {inlineRules} from './index.ts'
import type {Cut} from './inline-rule.ts'

/** The blocks of a document without the furniture inside them. */
export interface CutBlocks {
  readonly blocks: readonly Block[]
  /** What was taken out of paragraphs that stay. */
  readonly furniture: readonly Furniture[]
  /** By block: why nothing of it would stay. Such a block is left whole, to be set aside as a line. */
  readonly whole: readonly (Decision | undefined)[]
}

/**
 * Takes furniture out of the paragraphs it is glued to: `Ana Ruiz Ana Maria RuizHarbour bill fails MORE voted no.` is read
 * `Ana Ruiz voted no.` The paragraph keeps its span in the file, and its pieces leave the furniture's place out.
 */
export function cutFurniture(blocks: readonly Block[], lines?: DecidedLines): CutBlocks {
  const furniture: Furniture[] = []
  const whole = new Array<Decision | undefined>(blocks.length).fill(undefined)
  const left = blocks.map((block, index) => {
    whole[index] = lines?.whySetAside(block.text)
    const cuts = whole[index] ? [] : cutsIn(block.text, lines)
    if (cuts.length === 0) return block
    const rest = without(block, cuts)
    const [first] = cuts
    if (first && rest.text.trim() === '') {
      whole[index] = {rule: first.rule, says: first.says}
      return block
    }
    for (const {start, end, rule, says} of cuts) furniture.push({span: inFile(block, {start, end}), rule, says})
    return rest
  })
  return {blocks: left, furniture, whole}
}

interface RuledCut extends Cut {
  readonly rule: string
}

/** The cuts of all rules in the order of the text, the later of two that overlap left out. */
function cutsIn(text: string, lines: DecidedLines | undefined): readonly RuledCut[] {
  const cuts: RuledCut[] = []
  for (const cut of lines?.cutsIn(text) ?? []) cuts.push({...cut, end: blanksAfter(text, cut), rule: archivist.name})
  for (const {name, answer} of inlineRules)
    for (const cut of answer(text) ?? [])
      if (!lines?.isRestored(text.slice(cut.start, cut.end)))
        cuts.push({...cut, end: blanksAfter(text, cut), rule: name})
  if (cuts.length < 2) return cuts
  let end = 0
  return cuts
    .sort((a, b) => a.start - b.start)
    .filter((cut) => {
      if (cut.start < end) return false
      end = cut.end
      return true
    })
}

/** The blanks behind a cut go with it where one stands before it too, or nothing. */
function blanksAfter(text: string, {start, end}: Span): number {
  if (start > 0 && !/\s/.test(text.charAt(start - 1))) return end
  let next = end
  while (/\s/.test(text.charAt(next))) next++
  return next
}

function without(block: Block, cuts: readonly Span[]): Block {
  let text = ''
  const pieces: Piece[] = []
  let from = 0
  for (const {start, end} of [...cuts, {start: block.text.length, end: block.text.length}]) {
    for (const piece of block.pieces) {
      const part = partOf(piece, from, start)
      if (part) pieces.push({...part, at: part.at - from + text.length})
    }
    text += block.text.slice(from, start)
    from = end
  }
  return {...block, text, pieces}
}

/** What of a piece stands between two offsets of the text; one that is a character reference, whole or not at all. */
function partOf(piece: Piece, from: number, to: number): Piece | undefined {
  if (piece.length !== piece.rawLength) return piece.at >= from && piece.at < to ? piece : undefined
  const start = Math.max(piece.at, from)
  const length = Math.min(piece.at + piece.length, to) - start
  return length > 0 ? {at: start, length, raw: piece.raw + start - piece.at, rawLength: length} : undefined
}

function inFile({pieces, span}: Block, cut: Span): Span {
  const inside = pieces.flatMap((piece) => partOf(piece, cut.start, cut.end) ?? [])
  const last = inside.at(-1)
  return {start: inside[0]?.raw ?? span.start, end: last ? last.raw + last.rawLength : span.end}
}
