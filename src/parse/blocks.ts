import type {Nodes, Root, RootContent} from 'mdast'
import type {Block, Piece} from '../model.ts'
import {textPieces} from './text-pieces.ts'

/**
 * The blocks of a tree in reading order: each paragraph, heading, list item's paragraph or table cell.
 *
 * @param raw the file that the offsets of the tree count in
 */
export function blocksOf(tree: Root, raw: string): Block[] {
  return tree.children.flatMap((node) => blocksIn(node, raw))
}

function blocksIn(node: RootContent, raw: string): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return blockOf(node, raw)
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return node.children.flatMap((child: RootContent) => blocksIn(child, raw))
    case 'code':
      return node.value ? blockOf(node, raw) : []
    default:
      return []
  }
}

function blockOf(node: RootContent, raw: string): Block[] {
  const pieces: Piece[] = []
  let text = ''
  const walk = (inner: Nodes): void => {
    const start = inner.position?.start.offset ?? 0
    const end = inner.position?.end.offset ?? start
    if (inner.type === 'text' || inner.type === 'inlineCode' || inner.type === 'code') {
      pieces.push(...textPieces(inner.value, raw.slice(start, end), text.length, start))
      text += inner.value
    } else if (inner.type === 'break') {
      pieces.push({at: text.length, length: 1, raw: start, rawLength: end - start})
      text += '\n'
    } else if ('children' in inner) for (const child of inner.children) walk(child)
  }
  walk(node)
  if (!text.trim()) return []
  const start = node.position?.start.offset ?? 0
  return [
    {
      role: node.type === 'heading' ? 'subhead' : 'body',
      text,
      span: {start, end: node.position?.end.offset ?? start},
      pieces,
    },
  ]
}
