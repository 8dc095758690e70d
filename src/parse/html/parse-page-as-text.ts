import type {Html} from 'mdast'
import type {Document, Seed, Warning} from '../../model.ts'
import {blocksOf} from '../blocks.ts'

/** What stands between the tags of a page, a paragraph between two tags that end lines; no rule looks at its tree. */
export function parsePageAsText(seed: Seed, warning: Warning): Document {
  const {raw} = seed
  const children: Html[] = []
  const push = (start: number, end: number): void => {
    if (end > start) children.push({type: 'html', value: '', position: {start: at(start), end: at(end)}})
  }
  let start = 0
  for (const {0: found, index} of raw.matchAll(unseenOrBreak)) {
    push(start, index)
    start = index + found.length
  }
  push(start, raw.length)
  return {
    seed,
    frontMatter: {},
    fieldSpans: {},
    blocks: blocksOf({type: 'root', children}, raw),
    furniture: [],
    warnings: [warning],
  }
}

const at = (offset: number) => ({line: 1, column: 1, offset})

/** Comments, scripts and styles whole; of the other elements that break a line their tags. */
const unseenOrBreak =
  /<!--[\s\S]*?(?:-->|$)|<(?<unseen>script|style|template|noscript|svg|head)\b[\s\S]*?(?:<\/\k<unseen>\s*>|$)|<\/?(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)\b[^<>]*>/gi
