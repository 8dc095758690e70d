import type {Nodes, Root, RootContent} from 'mdast'
import type {Block, Piece} from '../model.ts'

/** The blocks of a tree in reading order: each paragraph, heading, list item's paragraph or table cell. */
export function blocksOf(tree: Root): Block[] {
  return tree.children.flatMap(blocksIn)
}

function blocksIn(node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return blockOf(node)
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return node.children.flatMap((child: RootContent) => blocksIn(child))
    case 'code':
      return node.value ? blockOf(node) : []
    default:
      return []
  }
}

function blockOf(node: RootContent): Block[] {
  const pieces: Piece[] = []
  let text = ''
  const add = (value: string, raw: number, rawLength: number): void => {
    pieces.push({at: text.length, length: value.length, raw, rawLength})
    text += value
  }
  const walk = (inner: Nodes): void => {
    const start = inner.position?.start.offset ?? 0
    const end = inner.position?.end.offset ?? start
    if (inner.type === 'text' || inner.type === 'inlineCode' || inner.type === 'code')
      add(inner.value, start, end - start)
    else if (inner.type === 'break') add('\n', start, end - start)
    else if ('children' in inner) for (const child of inner.children) walk(child)
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
