import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {withoutNoteMarks} from './note-marks.ts'
import {parseText} from './parse-text.ts'
import {tooMuchMarkdown} from './too-much-markdown.ts'

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

declare module 'mdast' {
  interface RootData {
    /** Why the file was read as plain text: its Markdown nests deeper than any article’s, or has too much of something. */
    readAsText?: 'deep' | 'long'
  }
}

/** The mdast tree of a Markdown file; what stands before `from` (front matter) is blanked so that offsets hold. */
export function parseMarkdown(raw: string, from: number): Root {
  const text = raw.slice(0, from).replace(/[^\r\n]/g, ' ') + raw.slice(from)
  const isLong = tooMuchMarkdown(text)
  const tree = isLong || deepLine.test(text) ? undefined : shallowTree(text)
  return tree ? withoutNoteMarks(tree, text) : {...parseText(raw, from), data: {readAsText: isLong ? 'long' : 'deep'}}
}

/**
 * No article nests a hundred quotations or lists. Each takes a call of every function that walks the tree, and a file of
 * `>>>>…` could end the build.
 */
const deepest = 100
const deepLine = new RegExp(
  String.raw`^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])[ \t]*){${deepest}}|^[ \t]{${2 * deepest}}[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]`,
  'm',
)

function shallowTree(text: string): Root | undefined {
  try {
    const tree = (wireMarks.test(text) ? wireParser : parser).parse(text)
    return isDeep(tree) ? undefined : tree
  } catch (error) {
    // `*a *a … a* a*`: emphasis in emphasis, which no line shows, was too deep for the parser itself.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function isDeep(tree: Root): boolean {
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return false
}
