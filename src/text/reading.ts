import type {Block, BlockRole, Document, Piece, Span} from '../model.ts'
import {firstWhere} from './first-where.ts'
import {type PartOfSpeech, tagLazily} from './parts-of-speech.ts'
import {type Sentence, splitSentences} from './sentences.ts'
import {type Token, tokenize} from './tokens.ts'

/**
 * An article as its annotators read it: all blocks that are not furniture, one blank line between them, cut into
 * sentences and tokens once for everybody. Offsets count in `text`; `toRaw` carries a span back to the file.
 */
export interface Reading {
  readonly text: string
  /** Whether the article goes on where the reading ends. */
  readonly isCut: boolean
  readonly blocks: readonly ReadingBlock[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly toRaw: (span: Span) => Span
  /** The part of speech of a token, by its index; `X` between sentences. */
  readonly partOf: (at: number) => PartOfSpeech
}

export interface ReadingBlock extends Span {
  readonly role: BlockRole
  /** Indexes into `sentences`, end exclusive. */
  readonly firstSentence: number
  readonly lastSentence: number
}

const paragraphBreak = '\n\n'

/**
 * Lays out `document` for the annotators: `Ana Ruiz said <b>no</b>.` is read `Ana Ruiz said no.`
 *
 * @param most with so many words, numbers and marks the reading ends.
 */
export function read(document: Document, most?: number): Reading {
  const kept = document.blocks.filter((block) => block.role !== 'furniture' && block.text.trim() !== '')
  const starts: number[] = []
  let length = 0
  for (const block of kept) {
    starts.push(length)
    length += block.text.length + paragraphBreak.length
  }
  // joined at once, since a text grown piece by piece is slow to read letter by letter
  const whole = kept.map((block) => block.text).join(paragraphBreak)
  const tokens = tokenize(whole, most)
  const isCut = tokens.length === most
  const text = isCut ? whole.slice(0, tokens.at(-1)?.end) : whole
  const sentences: Sentence[] = []
  const begun = firstWhere(starts.length, (at) => (starts[at] ?? 0) >= text.length)
  const blocks = kept.slice(0, begun).map((block, index): ReadingBlock => {
    const start = starts[index] ?? 0
    const end = Math.min(start + block.text.length, text.length)
    const firstSentence = sentences.length
    for (const sentence of splitSentences(block.text.slice(0, end - start))) {
      sentences.push({
        start: start + sentence.start,
        end: start + sentence.end,
        block: index,
        firstToken: 0,
        lastToken: 0,
      })
    }
    return {role: block.role, start, end, firstSentence, lastSentence: sentences.length}
  })
  const tokenized = withTokens(sentences, tokens)
  return {
    text,
    isCut,
    blocks,
    tokens,
    sentences: tokenized,
    toRaw: rawSpans(kept, starts),
    partOf: tagLazily(text, tokens, tokenized),
  }
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

/**
 * Carries spans of the reading back to the file. Without closures and pairs: an article has hundreds of spans, and
 * making two of each for every end took a good part of the time of its record.
 */
function rawSpans(blocks: readonly Block[], starts: readonly number[]): (span: Span) => Span {
  return ({start, end}) => {
    const rawStart = rawOffset(blocks, starts, start, 0)
    return {start: rawStart, end: end > start ? rawOffset(blocks, starts, end - 1, 1) : rawStart}
  }
}

/**
 * Where the character at `offset` stands in the file: its beginning, or with `past` 1 its end. A piece whose lengths
 * differ is one character reference (`&amp;` for `&`): it is taken whole or not at all.
 */
function rawOffset(blocks: readonly Block[], starts: readonly number[], offset: number, past: 0 | 1): number {
  const index = lastStart(starts, offset)
  const pieces = blocks[index]?.pieces ?? []
  const local = offset - (starts[index] ?? 0)
  const piece = pieces[lastPiece(pieces, local)]
  if (!piece) return 0
  if (piece.length !== piece.rawLength) return piece.raw + past * piece.rawLength
  return piece.raw + Math.min(local - piece.at + past, piece.length)
}

/** The last start that is at most `offset`, or 0. */
function lastStart(starts: readonly number[], offset: number): number {
  return Math.max(0, firstWhere(starts.length, (at) => (starts[at] ?? 0) > offset) - 1)
}

function lastPiece(pieces: readonly Piece[], local: number): number {
  return Math.max(0, firstWhere(pieces.length, (at) => (pieces[at]?.at ?? 0) > local) - 1)
}
