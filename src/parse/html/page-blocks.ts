import type {Block, BlockRole, Piece} from '../../model.ts'
import type {Rule} from '../../rules/define-rule.ts'
import type {HtmlElement, HtmlNode, HtmlText} from './tree.ts'
import {unseen} from './walk.ts'

/** What the lines of an element are to the article, and which rule sets them aside. */
export interface Mark {
  readonly role: BlockRole
  readonly aside?: Rule
  /** A table of figures: a row is a line. */
  readonly rows?: true
  /** It shows only when somebody points at it, and stands within a line. */
  readonly unseen?: true
  /** Each line break ends a line, as above the text. */
  readonly breaks?: true
}

/** Asked once an element, from the outside in. */
export type MarkOf = (element: HtmlElement, outer: Mark) => Mark

/** A block of a page with what its markup says of it. */
export interface PageLine {
  readonly block: Block
  readonly mark: Mark
  /** The share of its letters that lead to another page, 0 to 1. */
  readonly linked: number
}

/**
 * The blocks that some texts of a page make up, in the order of the file: a paragraph, heading, item or cell each, and
 * what stands between two line breaks. White space is single, as browsers show it.
 */
export function pageBlocks(
  root: HtmlElement,
  kept: ReadonlySet<HtmlText>,
  markOf: MarkOf,
  body: Mark = {role: 'body'},
): PageLine[] {
  const lines: PageLine[] = []
  let line = new LineOfText(body)
  const close = (mark: Mark): void => {
    const found = line.close()
    if (found) lines.push(found)
    line = new LineOfText(mark)
  }
  const visit = (node: HtmlNode, mark: Mark, linked: boolean): void => {
    if (node.kind === 'text') {
      if (kept.has(node)) line.add(node, linked)
      // <em>The Harbour</em> <b>Gazette</b>: a reader view keeps no blank of its own.
      else if (node.text.trim() === '') line.space(node.pieces[0]?.raw ?? 0)
    } else if (node.name === 'br') {
      if (mark.breaks === true || !line.breaks(node)) close(mark)
    } else if (!unseen.has(node.name)) {
      const inner = markOf(node, mark)
      if (inner.unseen) return
      const isCell = mark.rows === true && node.name !== 'tr'
      const apart = inner !== mark || (blockElements.has(node.name) && !isCell)
      if (apart) close(inner)
      else if (isCell) line.space(node.start)
      const leads = linked || (node.name === 'a' && node.attributes.href !== undefined)
      for (const child of node.children) visit(child, inner, leads)
      if (apart) close(mark)
    }
  }
  visit(root, body, false)
  close(body)
  return lines
}

const blockElements: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
   h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
)

/** The text of one block as it grows. */
class LineOfText {
  readonly #mark: Mark
  #linked = 0
  readonly #pieces: Piece[] = []
  #text = ''
  /** The last of the text, kept beside it: looked for in a text that grows with each piece, it took the square of their number. */
  #last = ''

  constructor(mark: Mark) {
    this.#mark = mark
  }

  add(node: HtmlText, linked: boolean): void {
    const before = this.#text.length
    for (const piece of node.pieces) {
      const value = node.text.slice(piece.at, piece.at + piece.length)
      if (piece.length !== piece.rawLength) this.#addReference(value, piece)
      else this.#addWritten(value, piece.raw)
    }
    if (linked) this.#linked += this.#text.length - before
  }

  /** Between two elements of a line, and two cells of a row. */
  space(raw: number): void {
    this.#space(raw, 0)
  }

  /** A line break: a space where the text goes on, the end of the paragraph where another break has come before. */
  breaks({start, end}: HtmlElement): boolean {
    if (this.#last === '\n') return false
    if (this.#text !== '') this.#push('\n', start, end - start)
    return true
  }

  /** `&nbsp;` is a space, `&shy;` nothing. */
  #addReference(value: string, {raw, rawLength}: Piece): void {
    if (/^\s+$/.test(value)) this.#space(raw, rawLength)
    else if (!invisible.test(value)) this.#push(value, raw, rawLength)
  }

  #addWritten(value: string, raw: number): void {
    let from = 0
    for (const {0: gap, index} of value.matchAll(gaps)) {
      // A single space within a line is a letter like any other.
      if (gap === ' ' && (index > from || !this.#endsInSpace())) continue
      this.#push(value.slice(from, index), raw + from, index - from)
      if (!invisible.test(gap)) this.#space(raw + index, gap.length)
      from = index + gap.length
    }
    this.#push(value.slice(from), raw + from, value.length - from)
  }

  #endsInSpace = (): boolean => this.#text === '' || /\s/.test(this.#last)

  #space(raw: number, rawLength: number): void {
    if (!this.#endsInSpace()) this.#push(' ', raw, rawLength)
  }

  #push(text: string, raw: number, rawLength: number): void {
    if (text === '') return
    const last = this.#pieces.at(-1)
    const joins = last && last.length === last.rawLength && text.length === rawLength && last.raw + last.length === raw
    if (joins)
      this.#pieces[this.#pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        rawLength: last.rawLength + rawLength,
      }
    else this.#pieces.push({at: this.#text.length, length: text.length, raw, rawLength})
    this.#text += text
    this.#last = text.charAt(text.length - 1)
  }

  close(): PageLine | undefined {
    const text = this.#text.trimEnd()
    if (!/[\p{L}\p{N}]/u.test(text)) return undefined
    const pieces = this.#pieces.filter(({at}) => at < text.length)
    const last = pieces.at(-1)
    if (last && last.at + last.length > text.length) {
      const length = text.length - last.at
      pieces[pieces.length - 1] = {...last, length, rawLength: last.length === last.rawLength ? length : last.rawLength}
    }
    const first = pieces[0]
    const end = pieces.at(-1)
    if (!first || !end) return undefined
    const span = {start: first.raw, end: end.raw + end.rawLength}
    return {
      block: {role: this.#mark.role, text, span, pieces},
      mark: this.#mark,
      linked: Math.min(1, this.#linked / text.length),
    }
  }
}

/** Runs of white space, and signs that are shown as nothing: soft hyphens, zero-width spaces. */
const gaps = /[\u00ad\u200b\u2060\ufeff]+|[\s]+/gu
const invisible = /^[\u00ad\u200b\u2060\ufeff]+$/u
