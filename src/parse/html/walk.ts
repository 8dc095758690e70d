import type {HtmlElement, HtmlNode, HtmlText} from './tree.ts'

/** The elements below a node that pass a test, in the order of the file. */
export function elementsBelow(node: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = []
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (child.kind === 'text') continue
      if (test(child)) found.push(child)
      visit(child)
    }
  }
  visit(node)
  return found
}

/** The first element below a node that passes a test. */
export function elementBelow(node: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement | undefined {
  for (const child of node.children) {
    if (child.kind === 'text') continue
    const found = test(child) ? child : elementBelow(child, test)
    if (found) return found
  }
  return undefined
}

/** The texts of a node in the order of the file; what scripts and styles say is none. */
export function textsOf(node: HtmlNode): HtmlText[] {
  const texts: HtmlText[] = []
  const visit = (each: HtmlNode): void => {
    if (each.kind === 'text') texts.push(each)
    else if (!unseen.has(each.name)) for (const child of each.children) visit(child)
  }
  visit(node)
  return texts
}

/** What a reader sees of a node, in one line. */
export const lineOf = (node: HtmlNode): string =>
  textsOf(node)
    .map(({text}) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Elements whose text no reader of the page sees. */
export const unseen: ReadonlySet<string> = new Set(
  'script style noscript template iframe svg canvas object embed video audio head select textarea'.split(' '),
)

/** Whether a test holds for an element or one that it is in. */
export function isWithin(node: HtmlNode, test: (element: HtmlElement) => boolean): boolean {
  for (let at: HtmlElement | undefined = node.kind === 'element' ? node : node.parent; at; at = at.parent)
    if (test(at)) return true
  return false
}

/** `By <span class="author">Ana Ruiz</span>`: words of its own stand beside the element, and it is no line by itself. */
export const isWithinSentence = ({name, parent}: HtmlElement): boolean =>
  inlineElements.has(name) && parent !== undefined && hasOwnWords(parent)

/** Asked of each element in it: of a menu of 10,000 links it is found out once. */
function hasOwnWords(element: HtmlElement): boolean {
  const known = ownWords.get(element)
  if (known !== undefined) return known
  const has = element.children.some((child) => child.kind === 'text' && /[\p{L}\p{N}]/u.test(child.text))
  ownWords.set(element, has)
  return has
}

const ownWords = new WeakMap<HtmlElement, boolean>()

/** Elements that do not break a line. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b cite code em font i mark small span strong sub sup time u'.split(' '),
)

/** The words of an element's `class` and `id`, in small letters. */
export const labelsOf = ({attributes}: HtmlElement): string =>
  `${attributes.class ?? ''} ${attributes.id ?? ''}`.toLowerCase()
