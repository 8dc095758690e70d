import {decodeHTML} from 'entities'
import type {Span} from '../../model.ts'
import {type LinkedData, linkedDataOf} from './linked-data.ts'
import type {HtmlElement, PageTree} from './tree.ts'
import {elementsBelow, lineOf} from './walk.ts'

/** A page with what its readers of metadata ask about it, gathered once. */
export interface PageFacts {
  readonly raw: string
  readonly root: HtmlElement
  readonly comments: PageTree['comments']
  /** Content by name, `property` or `itemprop`, in lower case; the first of each name. */
  readonly metas: ReadonlyMap<string, MetaElement>
  readonly linkedData: LinkedData
  readonly title: HtmlElement | undefined
  readonly headings: readonly HtmlElement[]
}

export interface MetaElement extends Span {
  readonly content: string
}

/** Gathers what a page says about itself. */
export function pageFacts(raw: string, {root, comments}: PageTree): PageFacts {
  const metas = new Map<string, MetaElement>()
  const headings: HtmlElement[] = []
  const scripts: HtmlElement[] = []
  let title: HtmlElement | undefined
  for (const element of elementsBelow(root, ({name}) => wanted.has(name))) {
    const {name, attributes, start, end} = element
    if (name === 'meta') {
      const named = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').trim().toLowerCase()
      const content = plain((attributes.content ?? '').slice(0, longestContent))
      if (named !== '' && content !== '' && !metas.has(named)) metas.set(named, {content, start, end})
    } else if (name === 'title') title ??= element
    else if (name === 'h1') {
      if (lineOf(element) !== '') headings.push(element)
    } else if (/ld\+json/i.test(attributes.type ?? '')) scripts.push(element)
  }
  return {raw, root, comments, metas, linkedData: linkedDataOf(scripts), title, headings}
}

/** In characters: a description is a paragraph, and the names of authors are a line. */
const longestContent = 5000

const wanted: ReadonlySet<string> = new Set(['meta', 'title', 'h1', 'script'])

/** Some pages write references twice: `&amp;#8217;`. And tags, which nobody wants to read. */
export const plain = (text: string): string =>
  decodeHTML(text.replace(/<[^<>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
