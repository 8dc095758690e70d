import type {Span} from '../../model.ts'
import {articleTypes, organisationTypes} from '../../vocabulary/page/metadata-names.ts'
import {isTooDeep} from '../../yaml/is-too-deep.ts'
import type {HtmlElement} from './tree.ts'

/** What a page says of its article as JSON-LD, field by field, each with the place of its words in the file. */
export interface LinkedData {
  readonly article: LinkedArticle | undefined
  /** The types of everything the page describes, in lower case: `newsarticle`, `collectionpage`. */
  readonly types: ReadonlySet<string>
}

export interface LinkedArticle {
  readonly headline: LinkedValue | undefined
  /** Of the article, and of the page it stands on. */
  readonly published: readonly LinkedValue[]
  readonly url: LinkedValue | undefined
  readonly section: LinkedValue | undefined
  readonly description: LinkedValue | undefined
  readonly publisher: LinkedValue | undefined
  readonly authors: readonly LinkedAuthor[]
  /** `"isAccessibleForFree": "False"` where it says so. */
  readonly free: boolean | undefined
  readonly wordCount: number | undefined
  /** The script that says all this. */
  readonly place: Span
}

export interface LinkedValue {
  readonly value: string
  readonly span: Span
}

export interface LinkedAuthor extends LinkedValue {
  readonly isOrganisation: boolean
}

/** Reads the JSON-LD of a page; a script that is no JSON says nothing. */
export function linkedDataOf(scripts: readonly HtmlElement[]): LinkedData {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(textOf(script))).map((node) => ({node, script})))
  const byId = new Map<string, LdNode>()
  for (const {node} of nodes) {
    const id = textIn(node['@id'])
    if (id !== undefined && !byId.has(id)) byId.set(id, node)
  }
  const found =
    nodes.find(({node}) => isArticle(node) && textIn(node.headline) !== undefined) ??
    nodes.find(({node}) => isArticle(node))
  const types = new Set(nodes.flatMap(({node}) => typesOf(node)))
  return {
    article:
      found &&
      articleOf(
        found.node,
        found.script,
        byId,
        nodes.map(({node}) => node),
      ),
    types,
  }
}

type LdNode = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is LdNode => typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = ({children}: HtmlElement): string =>
  children.map((child) => (child.kind === 'text' ? child.text : '')).join('')

/** In characters: an article with its whole text has some 50,000. */
const longestData = 300_000

/** JSON as pages have it: in a comment, with bare line ends in strings, with a comma too many. */
function parsed(written: string): unknown {
  if (written.length > longestData || isTooDeep(written)) return undefined
  const text = written.replace(/\s{100,}/g, ' ')
  const bare = text
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, '')
    .replace(/;\s*$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f]+/g, ' ')
  for (const attempt of [bare, bare.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      const data: unknown = JSON.parse(attempt)
      return data
    } catch {
      // Not this way; a page whose JSON-LD is broken has other things to say.
    }
  }
  return undefined
}

/** The nodes of a document at its top, in its graph, and what a page calls its main thing. */
function nodesOf(data: unknown): LdNode[] {
  if (Array.isArray(data)) return data.flatMap(nodesOf)
  if (!isNode(data)) return []
  const main = isNode(data.mainEntity) && isArticle(data.mainEntity) ? [data.mainEntity] : []
  return [data, ...main, ...nodesOf(data['@graph'])]
}

const typesOf = (node: LdNode): string[] =>
  textsIn(node['@type']).map((type) => type.replace(/^.*[/:]/, '').toLowerCase())

const isArticle = (node: LdNode): boolean =>
  typesOf(node).some((type) => articleTypes.some((ending) => type.endsWith(ending)))

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(textsIn) : []

const textIn = (value: unknown): string | undefined => textsIn(value).find((text) => text.trim() !== '')

function articleOf(
  node: LdNode,
  script: HtmlElement,
  byId: ReadonlyMap<string, LdNode>,
  all: readonly LdNode[],
): LinkedArticle {
  const json = textOf(script)
  const start = script.children[0]?.kind === 'text' ? (script.children[0].pieces[0]?.raw ?? script.start) : script.start
  const read = (value: string | undefined): LinkedValue | undefined =>
    value === undefined ? undefined : {value, span: placeOf(value, json, start)}
  const resolved = (value: unknown): unknown => {
    const id = isNode(value) && value.name === undefined ? textIn(value['@id']) : undefined
    return id === undefined ? value : byId.get(id)
  }
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
  const named = (value: unknown): string | undefined => {
    const whole = resolved(value)
    return isNode(whole) ? textIn(whole.name) : textIn(whole)
  }
  const page = all.find((other) => typesOf(other).includes('webpage'))
  const address = [
    node.url,
    node.mainEntityOfPage,
    isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : undefined,
  ]
    .map(textIn)
    .find((text) => text !== undefined && /^https?:/i.test(text))
  const authors = list(node.author)
    .slice(0, 100)
    .flatMap((author): LinkedAuthor[] => {
      const whole = resolved(author)
      const isOrganisation = isNode(whole) && typesOf(whole).some((type) => organisationTypes.has(type))
      const value = read(named(author))
      return value ? [{...value, isOrganisation}] : []
    })
  const days = [textIn(node.datePublished), page && textIn(page.datePublished)].filter((day) => day !== undefined)
  return {
    headline: read(textIn(node.headline) ?? textIn(node.name)),
    published: days.flatMap((day) => read(day) ?? []),
    url: read(address),
    section: read(textIn(node.articleSection)),
    description: read(textIn(node.description)),
    publisher: read(named(node.publisher)),
    authors,
    free: truthOf(node.isAccessibleForFree),
    wordCount: Number(node.wordCount) || undefined,
    place: {start: script.start, end: script.end},
  }
}

/** `false`, `"False"`, `"http://schema.org/False"` */
function truthOf(value: unknown): boolean | undefined {
  const word = /(?:^|\/)(?<word>true|false)$/i.exec(String(value).trim())?.groups?.word?.toLowerCase()
  return word === undefined ? undefined : word === 'true'
}

/** Where a value stands in the script, written as JSON writes it or with its signs escaped; else the whole script. */
function placeOf(value: string, json: string, start: number): Span {
  const written = JSON.stringify(value).slice(1, -1)
  for (const form of [written, written.replaceAll('/', '\\/'), ascii(written)]) {
    const at = json.indexOf(form)
    if (at >= 0) return {start: start + at, end: start + at + form.length}
  }
  return {start, end: start + json.length}
}

const ascii = (text: string): string =>
  text
    .replaceAll('/', '\\/')
    .replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
