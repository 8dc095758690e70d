import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** The mdast tree of a Markdown file; what stands before `from` (front matter) is blanked so that offsets hold. */
export function parseMarkdown(raw: string, from: number): Root {
  return parser.parse(raw.slice(0, from).replace(/[^\r\n]/g, ' ') + raw.slice(from))
}
