import type {Block, BlockRole, Piece} from '../../model.ts'
import type {HtmlElement, HtmlNode, HtmlText} from './tree.ts'
import {unseen} from './walk.ts'

/** What a page's elements are to the article: asked once an element, from the outside in. */
export type RoleOf = (element: HtmlElement, outer: BlockRole) => BlockRole

/**
 * The blocks that some texts of a page make up, in the order of the file: a paragraph, heading, item or cell each, and
 * what stands between two line breaks. White space is single, as browsers show it.
 */
export function pageBlocks(root: HtmlElement, kept: ReadonlySet<HtmlText>, roleOf: RoleOf): Block[] {
  const blocks: Block[] = []
  let line = new LineOfText('body')
  const close = (role: BlockRole): void => {
    const block = line.block()
    if (block) blocks.push(block)
    line = new LineOfText(role)
  }
  const visit = (node: HtmlNode, role: BlockRole): void => {
    if (node.kind === 'text') {
      if (kept.has(node)) line.add(node)
    } else if (node.name === 'br') {
      if (!line.breaks(node)) close(role)
    } else if (!unseen.has(node.name)) {
      const inner = roleOf(node, role)
      const apart = blockElements.has(node.name) || inner !== role
      if (apart) close(inner)
      for (const child of node.children) visit(child, inner)
      if (apart) close(role)
    }
  }
  visit(root, 'body')
  close('body')
  return blocks
}

const blockElements: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
   h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
)

/** The text of one block as it grows. */
class LineOfText {
  readonly #role: BlockRole
  readonly #pieces: Piece[] = []
  #text = ''

  constructor(role: BlockRole) {
    this.#role = role
  }

  add(node: HtmlText): void {
    for (const piece of node.pieces) {
      const value = node.text.slice(piece.at, piece.at + piece.length)
      if (piece.length !== piece.rawLength) this.#addReference(value, piece)
      else this.#addWritten(value, piece.raw)
    }
  }

  /** A line break: a space where the text goes on, the end of the paragraph where another break has come before. */
  breaks({start, end}: HtmlElement): boolean {
    if (this.#text.endsWith('\n')) return false
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

  #endsInSpace = (): boolean => this.#text === '' || /\s$/.test(this.#text)

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
  }

  block(): Block | undefined {
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
    return {role: this.#role, text, span: {start: first.raw, end: end.raw + end.rawLength}, pieces}
  }
}

/** Runs of white space, and signs that are shown as nothing: soft hyphens, zero-width spaces. */
const gaps = /[\u00ad\u200b\u2060\ufeff]+|[\s]+/gu
const invisible = /^[\u00ad\u200b\u2060\ufeff]+$/u
