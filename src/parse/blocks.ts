import type {Image, Nodes, Root, RootContent} from 'mdast'
import type {Block, BlockRole, Piece} from '../model.ts'
import {alignText} from './align-text.ts'

/**
 * The blocks of a tree in reading order: each paragraph, heading, list item's paragraph, table cell and footnote, and
 * the alternative text of each picture as its caption. What HTML in Markdown says between its tags is a block too.
 */
export function blocksOf(tree: Root, raw: string): Block[] {
  const blocks: Block[] = []
  const visit = (node: RootContent): void => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell':
      case 'code':
      case 'html':
        blocks.push(...blockOf(node, raw))
        break
      case 'blockquote':
      case 'list':
      case 'listItem':
      case 'table':
      case 'tableRow':
      case 'footnoteDefinition':
        for (const child of node.children) visit(child)
        break
      default:
        break
    }
  }
  for (const node of tree.children) visit(node)
  return blocks
}

function blockOf(node: RootContent, raw: string): Block[] {
  const words = new Words(raw)
  const pictures: Image[] = []
  collect(node, words, pictures)
  const role: BlockRole = node.type === 'heading' ? 'subhead' : 'body'
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  return [...words.block(role, start, end), ...pictures.flatMap((picture) => captionOf(picture, raw))]
}

function collect(node: Nodes, words: Words, pictures: Image[]): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') words.add(node.value, start, end)
  else if (node.type === 'html') words.addMarkup(start, end)
  else if (node.type === 'break') words.addWhole('\n', start, end)
  else if (node.type === 'image') pictures.push(node)
  else if ('children' in node) for (const child of node.children) collect(child, words, pictures)
}

function captionOf({alt, position}: Image, raw: string): Block[] {
  const start = position?.start.offset
  const end = position?.end.offset
  if (!alt?.trim() || start === undefined || end === undefined) return []
  const words = new Words(raw)
  words.add(alt, start + 2, end)
  return words.block('caption', start, end)
}

/** Collects the text of one block with the places of its pieces. */
class Words {
  readonly #raw: string
  readonly #pieces: Piece[] = []
  #text = ''
  /** The last of the text, kept beside it: looked for in a text that grows with each tag, it took the square of their number. */
  #last = ''

  constructor(raw: string) {
    this.#raw = raw
  }

  /** Words that stand somewhere in the file from `start` to `end`, written as Markdown. */
  add(value: string, start: number, end: number): void {
    if (end - start === value.length && this.#raw.startsWith(value, start) && !/[\r\n]/.test(value)) {
      this.addWhole(value, start, end)
      return
    }
    for (const {text, from, to} of alignText(value, this.#raw, start, end)) this.addWhole(text, from, to)
  }

  /** Words that are taken whole or not at all, unless they stand so in the file. */
  addWhole(value: string, start: number, end: number): void {
    if (value === '') return
    this.#pieces.push({at: this.#text.length, length: value.length, raw: start, rawLength: end - start})
    this.#text += value
    this.#last = value.charAt(value.length - 1)
  }

  /** What stands between the tags of a stretch of HTML; scripts and styles say nothing. */
  addMarkup(start: number, end: number): void {
    const markup = this.#raw.slice(start, end)
    let at = 0
    for (const tag of markup.matchAll(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[^<>]*>/gi)) {
      this.#addBetween(markup, at, tag.index, start)
      at = tag.index + tag[0].length
    }
    this.#addBetween(markup, at, markup.length, start)
  }

  #addBetween(markup: string, from: number, to: number, start: number): void {
    if (markup.slice(from, to).trim() === '') return
    // "<td>Ana</td><td>3</td>" is two words.
    if (/\S/.test(this.#last) && /\S/.test(markup.charAt(from))) this.addWhole(' ', start + from, start + from)
    this.add(markup.slice(from, to).replace(/\s+/g, ' '), start + from, start + to)
  }

  block(role: BlockRole, start: number, end: number): Block[] {
    return this.#text.trim() === '' ? [] : [{role, text: this.#text, span: {start, end}, pieces: this.#pieces}]
  }
}
