import type {Document, Seed} from '../model.ts'
import {blocksOf} from './blocks.ts'
import {parseFrontMatter} from './front-matter.ts'
import {parseHtml} from './html/index.ts'
import {parseMarkdown} from './parse-markdown.ts'
import {parseText} from './parse-text.ts'

/**
 * Parses a seed into front matter and blocks, by way of an mdast tree with source offsets. Broken front matter becomes a warning.
 * All offsets count in the raw file, front matter included.
 */
export function parse(seed: Seed): Document {
  if (seed.format === 'html') return parseHtml(seed)
  const {frontMatter, bodyStart, warnings} = parseFrontMatter(seed)
  const tree = seed.format === 'markdown' ? parseMarkdown(seed.raw, bodyStart) : parseText(seed.raw, bodyStart)
  return {
    seed,
    frontMatter,
    blocks: blocksOf(tree, seed.raw),
    furniture: [],
    ...(seed.metadata && {metadata: seed.metadata}),
    warnings,
  }
}
