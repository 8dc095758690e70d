import type {Block, BlockRole, Document, Seed} from '../../model.ts'
import {mainText} from './main-text.ts'
import {pageBlocks} from './page-blocks.ts'
import {type HtmlElement, parseTree} from './tree.ts'
import {labelsOf} from './walk.ts'

/** Parses a saved page: the article's text in blocks, and what the page says about it. All offsets count in the file. */
export function parseHtml(seed: Seed): Document {
  const {root} = parseTree(seed.raw)
  const kept = mainText(root)
  const blocks = pageBlocks(root, kept, roleOf)
  return {
    seed,
    frontMatter: {},
    tree: {type: 'root', children: blocks.map(paragraphOf)},
    blocks,
    furniture: [],
    ...(seed.metadata && {metadata: seed.metadata}),
    warnings: [],
  }
}

function roleOf(element: HtmlElement, outer: BlockRole): BlockRole {
  if (outer !== 'body') return outer
  if (element.name === 'figcaption' || element.name === 'figure' || /caption/.test(labelsOf(element))) return 'caption'
  return /^h[1-6]$/.test(element.name) ? 'subhead' : outer
}

const paragraphOf = ({text}: Block) => ({type: 'paragraph' as const, children: [{type: 'text' as const, value: text}]})
