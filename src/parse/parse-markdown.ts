import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified().use(remarkParse).freeze()

/** The mdast tree of a Markdown file; what stands before `from` (front matter) is blanked so that offsets hold. */
export function parseMarkdown(raw: string, from: number): Root {
  return parser.parse(raw.slice(0, from).replace(/[^\n]/g, ' ') + raw.slice(from))
}
