import type {ElementContent} from 'hast'
import type {Schema} from 'hast-util-sanitize'
import type {FootnoteReference, Heading, Paragraph, RootContent} from 'mdast'
import type {Handlers, State} from 'mdast-util-to-hast'
import remarkHtml from 'remark-html'
import {unified} from 'unified'
import {printable} from '../text/printable.ts'
import type {Body} from '../view/article/body.ts'
import type {Name, Said, Tie} from '../view/article/body-nodes.ts'
import {type Html, raw} from './html.ts'
import {pictureInWords} from './picture-in-words.ts'
import {writtenIn} from './writing/written-in.ts'

/**
 * Prints an article's text, a piece of markup a passage, in `language` where that is not the archive's. Whatever the file held, only the elements below come out.
 *
 * The passages go through the printer together and are told apart by a sign between them, which costs half of printing
 * each by itself; a text that holds the sign already is printed piece by piece.
 */
export function renderBody({passages, definitions}: Body, language?: string): readonly Html[] {
  if (passages.length === 0) return []
  const children = passages.flatMap(({node}, index): RootContent[] => (index > 0 ? [divider, node] : [node]))
  const parts = printer.stringify({type: 'root', children: [...children, ...definitions]}).split(sign)
  if (parts.length === passages.length) return parts.map((part) => printed(part, language))
  return passages.map(({node}) =>
    printed(printer.stringify({type: 'root', children: [node, ...definitions]}), language),
  )
}

/** A passage, said to be in another language where it is: the attributes stand in its first tag. */
function printed(markup: string, language: string | undefined): Html {
  const passage = printable(markup.trim())
  return raw(language ? passage.replace(/^<\w+/, (tag) => `${tag}${writtenIn(language)}`) : passage)
}

/** From the private use area of Unicode: no letter of any script. */
const sign = '\u{F0000}'
const divider: RootContent = {type: 'text', value: sign}

/** One handler a node type that Markdown does not know or that carries an address here. */
const handlers = {
  paragraph: (state: State, node: Paragraph): ElementContent => ({
    type: 'element',
    tagName: 'p',
    properties: {id: node.data?.id, className: node.data?.role ? [node.data.role] : undefined},
    children: state.all(node),
  }),
  heading: (state: State, node: Heading): ElementContent => ({
    type: 'element',
    tagName: `h${node.depth}`,
    properties: {id: node.data?.id},
    children: state.all(node),
  }),
  said: (state: State, node: Said): ElementContent => ({
    type: 'element',
    tagName: 'span',
    properties: {id: node.id, className: node.kind === 'term' ? ['term'] : ['said', node.kind]},
    children: state.all(node),
  }),
  name: (state: State, node: Name): ElementContent => ({
    type: 'element',
    tagName: node.url === undefined ? 'span' : 'a',
    properties: {id: node.id, className: ['name'], href: node.url, title: node.title},
    children: state.all(node),
  }),
  tie: (_state: State, node: Tie): ElementContent => ({
    type: 'element',
    tagName: 'sup',
    properties: {className: ['tie']},
    children: [
      {
        type: 'element',
        tagName: 'a',
        properties: {href: `#n${node.number}`},
        children: [{type: 'text', value: String(node.number)}],
      },
    ],
  }),
  image: pictureInWords,
  // The note itself stands where the file has it, under the same label.
  footnoteReference: (_state: State, {label, identifier}: FootnoteReference): ElementContent => ({
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [{type: 'text', value: `[${label ?? identifier}]`}],
  }),
} satisfies Handlers

const schema: Schema = {
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'code',
    'hr',
    'br',
    'em',
    'strong',
    'a',
    'span',
    'sup',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  attributes: {
    a: ['href', 'title', ['className', 'name']],
    ol: ['start'],
    th: ['id', 'scope'],
    td: ['id'],
    p: ['id', ['className', 'caption']],
    span: ['id', ['className', 'name', 'said', 'term', 'direct', 'mixed', 'indirect']],
    sup: [['className', 'tie']],
    ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((level) => [level, ['id']])),
  },
  protocols: {href: ['http', 'https', 'mailto']},
  strip: ['script'],
  required: {},
  ancestors: {li: ['ul', 'ol']},
  // Every id is one of ours, `p3` or a hash: HTML in a Markdown file does not get this far.
  clobber: [],
}

const printer = unified().use(remarkHtml, {sanitize: schema, handlers}).freeze()
