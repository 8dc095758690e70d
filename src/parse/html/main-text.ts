import {Readability} from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import type {HtmlElement, HtmlNode, HtmlText} from './tree.ts'
import {elementBelow, unseen} from './walk.ts'

/**
 * The texts of a page that are its article, as Firefox's reader view finds them.
 *
 * Readability moves nodes about and may read the page anew from markup, so each text carries a sign of its own there,
 * by which it is known again afterwards: what is kept are texts of our tree, which know where they stand in the file.
 */
export function mainText(root: HtmlElement): ReadonlySet<HtmlText> {
  const body = elementBelow(root, ({name}) => name === 'body') ?? root
  const texts: HtmlText[] = []
  const markup: string[] = ['<html><head></head><body>']
  for (const child of body.children) write(child, texts, markup)
  markup.push('</body></html>')
  const document = new JSDOMParser().parse(markup.join(''))
  const article = new Readability(document, {serializer: textIn, disableJSONLD: true}).parse()
  const kept = new Set<HtmlText>()
  for (const [sign] of (article?.content ?? '').matchAll(signs)) {
    const text = texts[(sign.codePointAt(0) ?? 0) - firstSign]
    if (text) kept.add(text)
  }
  return kept
}

/** Signs come from the private use planes of Unicode, which hold 131,068; a page has some thousand texts. */
const firstSign = 0xf0000
const lastSign = 0x10fffd
const signs = /[\u{F0000}-\u{10FFFD}]/gu

/** Readability asks for a document of a browser; this is what it gets, and all that is asked of its result. */
export type ReadabilityDocument = ConstructorParameters<typeof Readability>[0]

const textIn = (node: {readonly textContent: string | null}): string => node.textContent ?? ''

function write(node: HtmlNode, texts: HtmlText[], markup: string[]): void {
  if (node.kind === 'text') {
    if (node.text.trim() === '') markup.push(' ')
    else if (firstSign + texts.length <= lastSign) {
      markup.push(String.fromCodePoint(firstSign + texts.length), escaped(node.text.replace(signs, ' ')))
      texts.push(node)
    }
    return
  }
  const {name, attributes, children} = node
  if (unseen.has(name) || !/^[a-z][a-z0-9-]*$/.test(name)) return
  markup.push('<', name)
  for (const attribute of read) {
    const value = attributes[attribute]
    if (value !== undefined) markup.push(' ', attribute, '="', escaped(value), '"')
  }
  if (empty.has(name)) {
    markup.push('/>')
    return
  }
  markup.push('>')
  for (const child of children) write(child, texts, markup)
  markup.push('</', name, '>')
}

/** The attributes that Readability judges an element by. */
const read = ['id', 'class', 'href', 'role', 'itemprop', 'rel', 'style', 'hidden', 'aria-hidden', 'aria-modal']
const empty: ReadonlySet<string> = new Set('area base br col hr img input link meta param source track wbr'.split(' '))

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
