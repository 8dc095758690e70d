import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * Wire copy quotes ``like this,'' which Markdown reads as code up to the next pair of back ticks, paragraphs away. Where
 * an article has such marks, it has no code.
 */
const wireParser = unified()
  .data('micromarkExtensions', [{disable: {null: ['codeText']}}])
  .use(remarkParse)
  .use(remarkGfm)
  .freeze()
const wireMarks = /``(?:(?!``)[\s\S])*?''/

/** The mdast tree of a Markdown file; what stands before `from` (front matter) is blanked so that offsets hold. */
export function parseMarkdown(raw: string, from: number): Root {
  return (wireMarks.test(raw) ? wireParser : parser).parse(
    raw.slice(0, from).replace(/[^\r\n]/g, ' ') + raw.slice(from),
  )
}
