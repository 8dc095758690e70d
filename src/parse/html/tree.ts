import {Parser} from 'htmlparser2'
import type {Piece, Span} from '../../model.ts'

/** A stretch of text between two tags, as a browser reads it; `pieces` says where in the file each part stands. */
export interface HtmlText {
  readonly kind: 'text'
  readonly parent: HtmlElement
  readonly text: string
  readonly pieces: readonly Piece[]
}

export interface HtmlElement extends Span {
  readonly kind: 'element'
  /** In small letters; `#page` is the whole file. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: HtmlElement | undefined
  readonly children: readonly HtmlNode[]
}

export type HtmlNode = HtmlElement | HtmlText

/** A page as a tree whose texts keep their offsets, and the comments in it, where browsers note what they saved. */
export interface PageTree {
  readonly root: HtmlElement
  readonly comments: readonly {readonly text: string; readonly start: number}[]
}

/** Pages have some thousand elements, in each other at the worst a hundred deep; every rule walks the tree by calling itself. */
const mostElements = 50_000
/** Readability takes one away by looking for it among all others of its parent: of 20,000 headings that was ten seconds. */
const mostInOne = 10_000
const deepest = 300

/** Says of a page that it has more elements than any, or nests them deeper. */
export class TooManyElements extends Error {}

/** A node while it is read. */
interface Open extends HtmlElement {
  end: number
  readonly children: HtmlNode[]
  readonly parent: Open | undefined
}
interface OpenText extends HtmlText {
  text: string
  readonly pieces: Piece[]
}

/**
 * Reads HTML as leniently as browsers do: elements that nobody closed are closed, `&amp;` is read `&` and stands in the
 * file with all of its five letters.
 *
 * @throws {TooManyElements} before the tree of a page made to be one has grown.
 */
export function parseTree(raw: string): PageTree {
  const root: Open = {
    kind: 'element',
    name: '#page',
    attributes: {},
    parent: undefined,
    children: [],
    start: 0,
    end: raw.length,
  }
  const comments: {text: string; start: number}[] = []
  let open = root
  let elements = 0
  let depth = 0
  let text: OpenText | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      text = undefined
      if (++elements > mostElements || ++depth > deepest || open.children.length > mostInOne)
        throw new TooManyElements()
      const start = parser.startIndex
      const element: Open = {kind: 'element', name, attributes, parent: open, children: [], start, end: raw.length}
      open.children.push(element)
      open = element
    },
    onclosetag() {
      text = undefined
      depth--
      open.end = parser.endIndex + 1
      open = open.parent ?? root
    },
    ontext(data) {
      const start = parser.startIndex
      if (!text) {
        text = {kind: 'text', parent: open, text: '', pieces: []}
        open.children.push(text)
      }
      text.pieces.push({at: text.text.length, length: data.length, raw: start, rawLength: parser.endIndex + 1 - start})
      text.text += data
    },
    oncomment(data) {
      text = undefined
      comments.push({text: data, start: parser.startIndex})
    },
  })
  parser.end(raw)
  return {root, comments}
}
