import {defineRule, type Rule} from '../../rules/define-rule.ts'
import {bylineClasses, dateClasses} from '../../vocabulary/page/metadata-names.ts'
import {asideClasses, captionClasses, hiddenClasses} from '../../vocabulary/page/page-classes.ts'
import type {Mark, MarkOf, PageLine} from './page-blocks.ts'
import type {HtmlElement, HtmlText} from './tree.ts'
import {elementsBelow, inlineElements, isWithinSentence, labelsOf, lineOf, textsOf} from './walk.ts'

export const pageAside = defineRule({
  name: 'page-aside',
  says: 'The page’s markup marks it as something beside the article.',
  example: '<div class="related-stories">Swan returned to the pond</div>.',
})

export const linkedLine = defineRule({
  name: 'linked-line',
  says: 'A line of the page that is nothing but a link to another.',
  example: '<li><a href="/swan">Swan returned to the pond</a></li>.',
})

export const aboveHeading = defineRule({
  name: 'above-heading',
  says: 'It stands above the heading of the page.',
  example: 'Swan returned to the pond, in the column to the left.',
})

export const anotherArticle = defineRule({
  name: 'another-article',
  says: 'It is another article, which the page has loaded below the first.',
  example: '<article><h1>Bridge closes</h1>…</article><article><h1>Swans block the weir</h1>…</article>.',
})

/** Why a line of a page's text is none of the article. */
export const setAsideRules: readonly Rule[] = [pageAside, linkedLine, aboveHeading, anotherArticle]

/**
 * What the elements of a page are to its article: a caption, a byline, something beside it.
 *
 * A class name is believed of a part, never of the whole: `<body class="has-sidebar social">` holds the article, too.
 */
export function markOf(kept: ReadonlySet<HtmlText>, heading?: HtmlElement): MarkOf {
  const own = heading && articleAround(heading)
  let all = 0
  for (const {text} of kept) all += text.length
  const share = (element: HtmlElement): number => {
    let own = 0
    for (const text of textsOf(element)) if (kept.has(text)) own += text.text.length
    return own / all
  }
  return (element, outer) => {
    if (outer.role !== 'body') return outer
    const {name} = element
    const labels = labelsOf(element)
    if (inlineElements.has(name) && hiddenClasses.test(labels)) return unseenMark
    if (own && heading && name === 'article' && element.start >= own.end && hasHeading(element)) return another
    if (name === 'figcaption' || name === 'figure' || (captionClasses.test(labels) && lineOf(element).length < 600))
      return caption
    if (name === 'table' && !outer.rows && isDataTable(element)) return table
    if (isAside(element, labels) && share(element) < largestAside) return aside
    if (isWithinSentence(element)) return outer
    if (name === 'time' || bylineClasses.test(labels) || dateClasses.test(labels)) {
      const line = lineOf(element)
      if (line.length < 120 && !/[.!?]["”]?$/.test(line)) return byline
    }
    return /^h[1-6]$/.test(name) ? subhead : outer
  }
}

/** The element `article` that a heading stands in. */
function articleAround(heading: HtmlElement): HtmlElement | undefined {
  for (let at = heading.parent; at; at = at.parent) if (at.name === 'article') return at
  return undefined
}

const hasHeading = (article: HtmlElement): boolean => elementsBelow(article, ({name}) => name === 'h1').length > 0

const another: Mark = {role: 'furniture', aside: anotherArticle}
const unseenMark: Mark = {role: 'furniture', unseen: true}
const caption: Mark = {role: 'caption'}
const table: Mark = {role: 'body', rows: true}
const aside: Mark = {role: 'furniture', aside: pageAside}
const byline: Mark = {role: 'byline'}
const subhead: Mark = {role: 'subhead'}
const linked: Mark = {role: 'furniture', aside: linkedLine}

function isAside(element: HtmlElement, labels: string): boolean {
  const {name} = element
  if (asideElements.has(name) || hiddenClasses.test(labels)) return true
  // A link to a topic within a sentence has its class, and is part of the sentence.
  if (inlineElements.has(name) || !asideClasses.test(labels)) return false
  // `<p class="paywall">` is how a paragraph is marked that subscribers alone may read.
  return name !== 'p' || !/[.!?…]["”’»)]*$/.test(lineOf(element))
}

const asideElements: ReadonlySet<string> = new Set(['aside', 'nav', 'footer', 'button', 'form'])

/** A part with more of the text than this is no aside, whatever it is called. */
const largestAside = 0.3

/** Two columns and more of short cells; pages of the nineties set their text in tables, too. */
function isDataTable(element: HtmlElement): boolean {
  const rows = elementsBelow(element, ({name}) => name === 'tr')
  const cells = elementsBelow(element, ({name}) => name === 'td' || name === 'th')
  if (rows.length < 2 || cells.length < rows.length * 1.8) return false
  const lengths = cells.map((cell) => lineOf(cell).length)
  return lengths.reduce((sum, length) => sum + length, 0) / cells.length < 40 && Math.max(...lengths) < 200
}

/** Sets aside what stands above the heading, unless most of the text does: then the heading is another one's. */
export function withoutLinesAbove(lines: readonly PageLine[], heading: HtmlElement | undefined): readonly PageLine[] {
  if (!heading) return lines
  const isAbove = ({block}: PageLine): boolean => block.span.end <= heading.start
  const letters = (some: readonly PageLine[]): number => some.reduce((sum, {block}) => sum + block.text.length, 0)
  if (letters(lines.filter(isAbove)) * 2 > letters(lines)) return lines
  return lines.map((line) => (isAbove(line) ? {...line, mark: above, block: {...line.block, role: above.role}} : line))
}

const above: Mark = {role: 'furniture', aside: aboveHeading}

/** Sets lines aside that lead to other pages and say no more, and the headings above them. */
export function withoutLinkedLines(lines: readonly PageLine[]): PageLine[] {
  const found = lines.map((line) =>
    isLinked(line) ? {...line, mark: linked, block: {...line.block, role: linked.role}} : line,
  )
  let next: PageLine | undefined
  return found
    .toReversed()
    .map((line) => {
      const leadsNowhere =
        line.mark.role === 'subhead' && (next === undefined || next.mark.role === 'furniture' || isTeaser(line, next))
      if (line.mark.role !== 'caption') next = line
      return leadsNowhere ? {...line, mark: linked, block: {...line.block, role: linked.role}} : line
    })
    .toReversed()
}

/** `<a href="/chief"><h3>Health chief to leave</h3></a> 3 hrs ago`: a heading that is a link, with no text below it. */
const isTeaser = (heading: PageLine, {block: {text}}: PageLine): boolean =>
  heading.linked > 0.9 && text.length < 40 && !/[.!?]["”’]?$/.test(text)

function isLinked({block: {text}, mark, linked: share}: PageLine): boolean {
  if (mark.role !== 'body' || text.length > 200 || /[.!?]["”’]?$/.test(text)) return false
  return share > 0.9 || (share > 0.55 && /^[^:“"]{3,25}:\s/.test(text))
}
