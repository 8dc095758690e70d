import type {Block, BlockRole, Document, Piece, Span} from '../model.ts'
import {type Sentence, splitSentences} from './sentences.ts'
import {type Token, tokenize} from './tokens.ts'

/**
 * An article as its annotators read it: all blocks that are not furniture, one blank line between them, cut into
 * sentences and tokens once for everybody. Offsets count in `text`; `toRaw` carries a span back to the file.
 */
export interface Reading {
  readonly text: string
  readonly blocks: readonly ReadingBlock[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly toRaw: (span: Span) => Span
}

export interface ReadingBlock extends Span {
  readonly role: BlockRole
  /** Indexes into `sentences`, end exclusive. */
  readonly firstSentence: number
  readonly lastSentence: number
}

/** Lays out `document` for the annotators: `Ana Ruiz said <b>no</b>.` is read `Ana Ruiz said no.` */
export function read(document: Document): Reading {
  const kept = document.blocks.filter((block) => block.role !== 'furniture' && block.text.trim() !== '')
  const starts: number[] = []
  let text = ''
  for (const block of kept) {
    if (text) text += '\n\n'
    starts.push(text.length)
    text += block.text
  }
  const tokens = tokenize(text)
  const sentences: Sentence[] = []
  const blocks = kept.map((block, index): ReadingBlock => {
    const start = starts[index] ?? 0
    const firstSentence = sentences.length
    for (const sentence of splitSentences(block.text)) {
      sentences.push({
        start: start + sentence.start,
        end: start + sentence.end,
        block: index,
        firstToken: 0,
        lastToken: 0,
      })
    }
    return {role: block.role, start, end: start + block.text.length, firstSentence, lastSentence: sentences.length}
  })
  return {text, blocks, tokens, sentences: withTokens(sentences, tokens), toRaw: rawSpans(kept, starts)}
}

/** Tells each sentence its tokens, and each token its sentence. */
function withTokens(sentences: readonly Sentence[], tokens: readonly Token[]): Sentence[] {
  let token = 0
  return sentences.map((sentence, index) => {
    while (token < tokens.length && (tokens[token]?.start ?? 0) < sentence.start) token++
    const firstToken = token
    for (let next = tokens[token]; next && next.start < sentence.end; next = tokens[++token]) next.sentence = index
    return {...sentence, firstToken, lastToken: token}
  })
}

function rawSpans(blocks: readonly Block[], starts: readonly number[]): (span: Span) => Span {
  const pieceAt = (offset: number): [Piece, number] | undefined => {
    const index = lastAtMost(starts.length, (i) => starts[i] ?? 0, offset)
    const pieces = blocks[index]?.pieces ?? []
    const local = offset - (starts[index] ?? 0)
    const piece = pieces[lastAtMost(pieces.length, (i) => pieces[i]?.at ?? 0, local)]
    return piece && [piece, local - piece.at]
  }
  // A piece whose lengths differ is one character reference (`&amp;` for `&`): it is taken whole or not at all.
  const rawStart = (offset: number): number => {
    const found = pieceAt(offset)
    if (!found) return 0
    const [piece, into] = found
    return piece.length === piece.rawLength ? piece.raw + Math.min(into, piece.length) : piece.raw
  }
  const rawEnd = (offset: number): number => {
    const found = pieceAt(offset - 1)
    if (!found) return 0
    const [piece, into] = found
    return piece.length === piece.rawLength ? piece.raw + Math.min(into + 1, piece.length) : piece.raw + piece.rawLength
  }
  return ({start, end}) =>
    end > start ? {start: rawStart(start), end: rawEnd(end)} : {start: rawStart(start), end: rawStart(start)}
}

/** The last index whose value is at most `limit`, or 0: a binary search over rising values. */
function lastAtMost(length: number, valueAt: (index: number) => number, limit: number): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (valueAt(middle) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
