import type {Block, BlockRole, Document, Seed} from '../../model.ts'
import {mainText} from './main-text.ts'
import {metadataOf} from './metadata/index.ts'
import {pageBlocks} from './page-blocks.ts'
import {pageFacts} from './page-facts.ts'
import {pageHeader} from './page-header.ts'
import {type HtmlElement, parseTree} from './tree.ts'
import {labelsOf} from './walk.ts'

/** Parses a saved page: the article's text in blocks, and what the page says about it. All offsets count in the file. */
export function parseHtml(seed: Seed): Document {
  const tree = parseTree(seed.raw)
  const kept = mainText(tree.root)
  const page = pageFacts(seed.raw, tree, kept)
  const metadata = [...(seed.metadata ?? []), ...metadataOf(page)]
  const header = pageHeader(page, metadata.find(({field}) => field === 'headline')?.value)
  const blocks = inOrder(header, pageBlocks(tree.root, kept, roleOf))
  return {
    seed,
    frontMatter: {},
    fieldSpans: {},
    blocks,
    furniture: [],
    metadata,
    warnings: [],
  }
}

function roleOf(element: HtmlElement, outer: BlockRole): BlockRole {
  if (outer !== 'body') return outer
  if (element.name === 'figcaption' || element.name === 'figure' || /caption/.test(labelsOf(element))) return 'caption'
  return /^h[1-6]$/.test(element.name) ? 'subhead' : outer
}

/** All blocks in the order of the file; the heading, which some pages keep with their text, once. */
function inOrder(header: readonly Block[], text: readonly Block[]): Block[] {
  const rest = text.filter(({span}) => !header.some((line) => line.span.start < span.end && span.start < line.span.end))
  return [...header, ...rest].toSorted((a, b) => a.span.start - b.span.start)
}
