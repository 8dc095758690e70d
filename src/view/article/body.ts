import type {BlockContent, Definition, Heading, Paragraph, PhrasingContent, RootContent, TableCell} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Article, Block} from '../../model.ts'
import {parseMarkdown} from '../../parse/parse-markdown.ts'
import {isReadAsText} from '../../parse/read-as-text.ts'
import type {Link} from '../address.ts'
import {annotateInline} from './annotate-inline.ts'
import './body-nodes.ts'
import {runningText} from '../evidence/places.ts'
import {type Alone, type BlockMarks, marksOf} from './marks.ts'

/** The article's text, cut where the margin may speak. */
export interface Body {
  readonly passages: readonly Passage[]
  /** Where links by reference lead to, in Markdown. */
  readonly definitions: readonly Definition[]
  /** The numbers of statements that are printed elsewhere: in a headline, for one. */
  readonly elsewhere: readonly number[]
  /** The addresses of the names that have theirs in this text: `person-ana-ruiz`. */
  readonly named: ReadonlySet<string>
}

/** A paragraph (in Markdown: a list, a quotation, …) and the numbers of the statements that begin in it. */
export interface Passage {
  readonly node: RootContent
  readonly statements: readonly number[]
  /** The number of its first paragraph; `p3` is the address of the third. */
  readonly paragraph?: number
}

/** Lays names, statements and addresses into the text and hands it out as nodes for remark-html. */
export function bodyOf(article: Article, link: Link, alone?: Alone): Body {
  const blocks = runningText(article)
  const marks = marksOf(article, blocks, alone)
  const text =
    article.record.format === 'markdown' && !isReadAsText(article.record) && !isUnadorned(article.raw, blocks)
      ? markdownText(article, blocks, marks.blocks, link)
      : {passages: plainPassages(blocks, marks.blocks, link), definitions: []}
  return {...text, elsewhere: marks.elsewhere, named: namedIn(text.passages)}
}

/** A name within a link of the text's own is not marked, and one may lie over another. */
function namedIn(passages: readonly Passage[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const {node} of passages)
    visit(node, 'name', ({id}) => {
      if (id !== undefined) named.add(id)
    })
  return named
}

/**
 * Whether Markdown is nothing but paragraphs: each stands in the file letter for letter, from the beginning of a line,
 * and between them is white space. Most clippings are, and parsing them again took 5 ms each.
 */
function isUnadorned(raw: string, blocks: readonly Block[]): boolean {
  let end = blocks[0]?.span.start ?? 0
  return blocks.every(({role, text, span}) => {
    const bare =
      role !== 'subhead' &&
      raw.slice(span.start, span.end) === text &&
      !mayLink.test(text) &&
      raw.slice(end, span.start).trim() === '' &&
      (span.start === 0 || raw.charAt(span.start - 1) === '\n')
    end = span.end
    return bare
  })
}

/** An address in running text becomes a link without any mark around it. */
const mayLink = /:\/\/|www\.|@/

function plainPassages(blocks: readonly Block[], marks: readonly BlockMarks[], link: Link): Passage[] {
  return blocks.map((block, index) => {
    const laid = marks[index] ?? unmarked
    const children = annotateInline([{type: 'text', value: block.text}], laid, link)
    return {node: blockNode(block, `p${index + 1}`, children), statements: laid.begun, paragraph: index + 1}
  })
}

const unmarked: BlockMarks = {marks: [], ties: [], begun: []}

function blockNode(block: Block, id: string, children: PhrasingContent[]): Paragraph | Heading {
  if (block.role === 'subhead') return {type: 'heading', depth: 2, data: {id}, children}
  return {type: 'paragraph', data: {id, ...(block.role === 'caption' && {role: 'caption'})}, children}
}

/**
 * Markdown is parsed again for its emphasis, lists and links, which blocks do not keep; the blocks say which of its
 * paragraphs are the article.
 */
function markdownText(
  article: Article,
  blocks: readonly Block[],
  marks: readonly BlockMarks[],
  link: Link,
): Omit<Body, 'elsewhere' | 'named'> {
  const from = blocks[0]?.span.start ?? 0
  // From the beginning of the line, or the first item of a list is none.
  const tree = parseMarkdown(article.raw, article.raw.lastIndexOf('\n', from) + 1)
  const definitions = tree.children.filter((node): node is Definition => node.type === 'definition')
  const indexAt = new Map(blocks.map((block, index) => [block.span.start, index]))
  const passages: Passage[] = []
  let depth = 1
  let paragraph: number | undefined

  const annotated = (node: RootContent, statements: number[]): RootContent | undefined => {
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        const index = indexAt.get(node.position?.start.offset ?? -1)
        const block = blocks[index ?? -1]
        if (index === undefined || !block) return undefined
        if (node.type === 'paragraph') return paragraphOf(block, index, node.children, statements)
        const laid = marks[index] ?? unmarked
        paragraph ??= index + 1
        statements.push(...laid.begun)
        const children = annotateInline(node.children, laid, link)
        // A page's outline has no gaps: `####` straight under the headline is a second level.
        depth = Math.min(depth + 1, Math.max(2, node.depth))
        return {type: 'heading', depth: headingDepth(depth), data: {id: `p${index + 1}`}, children}
      }
      case 'blockquote': {
        const children = node.children.flatMap((child) => inBlock(annotated(child, statements)))
        return children.length > 0 ? {...node, children} : undefined
      }
      case 'list': {
        const items = node.children.map((item) => ({
          ...item,
          // Keeps the paragraphs of its items as elements, which carry their addresses.
          spread: true,
          children: item.children.flatMap((child) => inBlock(annotated(child, statements))),
        }))
        const kept = items.filter((item) => item.children.length > 0)
        return kept.length > 0 ? {...node, children: kept} : undefined
      }
      case 'table': {
        const rows = node.children.map((row, at) => ({
          ...row,
          children: row.children.map((cell) => annotatedCell(cell, at === 0, statements)),
        }))
        return {...node, children: rows}
      }
      // What stands between the tags of HTML is a block; a footnote's text is set like a quotation.
      case 'html': {
        const index = indexAt.get(node.position?.start.offset ?? -1)
        const block = blocks[index ?? -1]
        if (index === undefined || !block) return undefined
        return paragraphOf(block, index, [{type: 'text', value: block.text}], statements)
      }
      case 'footnoteDefinition': {
        const children = node.children.flatMap((child) => inBlock(annotated(child, statements)))
        const label: Paragraph = {
          type: 'paragraph',
          children: [{type: 'text', value: `[${node.label ?? node.identifier}]`}],
        }
        return children.length > 0 ? {type: 'blockquote', children: [label, ...children]} : undefined
      }
      case 'code':
        return indexAt.has(node.position?.start.offset ?? -1) ? node : undefined
      case 'thematicBreak':
        return node
      default:
        return undefined
    }
  }

  const paragraphOf = (block: Block, index: number, text: readonly PhrasingContent[], statements: number[]) => {
    const laid = marks[index] ?? unmarked
    paragraph ??= index + 1
    statements.push(...laid.begun)
    return blockNode(block, `p${index + 1}`, annotateInline(text, laid, link))
  }

  const annotatedCell = (cell: TableCell, heads: boolean, statements: number[]): TableCell => {
    const index = indexAt.get(cell.position?.start.offset ?? -1)
    if (index === undefined) return cell
    const laid = marks[index] ?? unmarked
    paragraph ??= index + 1
    statements.push(...laid.begun)
    const hProperties = {id: `p${index + 1}`, ...(heads && {scope: 'col'})}
    return {...cell, data: {hProperties}, children: annotateInline(cell.children, laid, link)}
  }

  for (const node of tree.children) {
    const statements: number[] = []
    paragraph = undefined
    const kept = annotated(node, statements)
    if (kept) passages.push({node: kept, statements, ...(paragraph !== undefined && {paragraph})})
  }
  return {passages, definitions}
}

function inBlock(node: RootContent | undefined): BlockContent[] {
  if (!node) return []
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'blockquote':
    case 'list':
    case 'table':
    case 'code':
    case 'thematicBreak':
      return [node]
    default:
      return []
  }
}

function headingDepth(depth: number): 2 | 3 | 4 | 5 | 6 {
  return depth <= 2 ? 2 : depth === 3 ? 3 : depth === 4 ? 4 : depth === 5 ? 5 : 6
}
