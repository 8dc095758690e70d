import {authorsOfByline, namesAlone} from '../../lines/byline.ts'
import {isDated} from '../../lines/days/is-dated.ts'
import {printedDays} from '../../lines/days/printed-days.ts'
import {isGalleryCounter} from '../../lines/gallery-counter.ts'
import {hasGivenName} from '../../lines/person-name.ts'
import type {Block, BlockRole} from '../../model.ts'
import {bareWords} from '../../text/bare-words.ts'
import {bylineClasses, dateClasses, dekClasses, descriptionNames} from '../../vocabulary/page/metadata-names.ts'
import {type Mark, pageBlocks} from './page-blocks.ts'
import type {PageFacts} from './page-facts.ts'
import type {HtmlElement, HtmlText} from './tree.ts'
import {isWithin, isWithinSentence, labelsOf, lineOf, textsOf} from './walk.ts'

/**
 * The lines between a page's heading and its text that say something of the article: the heading itself, the line below
 * it, who wrote it and when. Menus, share links and whatever else stands there is left out.
 */
export function pageHeader(page: PageFacts, heading: HtmlElement, kept: ReadonlySet<HtmlText>): Block[] {
  const between = textsBetween(page.root, heading, kept)
  const described = descriptionNames.map((name) => page.metas.get(name)?.content ?? '').find((text) => text !== '')
  const description = bareWords(described ?? page.linkedData.article?.description?.value ?? '')
  const blocks = pageBlocks(page.root, between, headerMark, {role: 'body', breaks: true})
  const lines = blocks.flatMap(({block}, index): Block[] => {
    const role =
      roleOfLine(block, description) ??
      (isNameBesideDay(
        block.text,
        blocks.slice(Math.max(0, index - 2), index + 3).map((near) => near.block.text),
      )
        ? 'byline'
        : undefined)
    return role === undefined || block.text.length > longestLine ? [] : [{...block, role}]
  })
  const dek = lines.find(({role}) => role === 'dek')
  return [
    ...pageBlocks(page.root, new Set(textsOf(heading)), () => headlineMark).map(({block}) => block),
    ...lines.filter((line) => line.role !== 'dek' || line === dek),
  ]
}

/** The texts behind the heading and before the first paragraph of the text that stands behind it. */
function textsBetween(root: HtmlElement, heading: HtmlElement, kept: ReadonlySet<HtmlText>): ReadonlySet<HtmlText> {
  const found = new Set<HtmlText>()
  for (const text of textsOf(root)) {
    const at = text.pieces[0]?.raw ?? 0
    if (at < heading.end) continue
    if (kept.has(text) && isOfText(text, kept)) break
    if (!isWithin(text, isOutside)) found.add(text)
    if (found.size > 80) break
  }
  return found
}

/** A paragraph, and no byline, dated line or line below the heading that a reader view took for one. */
function isOfText(text: HtmlText, kept: ReadonlySet<HtmlText>): boolean {
  const line = text.text.trim()
  if (line.length <= 40 || saysWhoOrWhen(line)) return false
  return !isWithin(text, isDek) || isAmongParagraphs(text, kept)
}

/** `Ana Ruiz`, `Follow`, `May 4, 2021`: a name that people have, and a day within two lines of it. */
const isNameBesideDay = (text: string, near: readonly string[]): boolean =>
  text.length < 80 && namesAlone(text).some(({name}) => hasGivenName(name)) && near.some((line) => isDated(line))

/** `By Ana Ruiz`, `14 June 2016, Santa Brisa` */
export const saysWhoOrWhen = (line: string): boolean =>
  line.length < 160 &&
  (isDated(line) ||
    authorsOfByline(line).length > 0 ||
    (line.length < 100 && printedDays(line).length > 0 && !/[.!?]$/.test(line)))

/** `<p class="summary">` at the head of the paragraphs is the first of them. */
function isAmongParagraphs(text: HtmlText, kept: ReadonlySet<HtmlText>): boolean {
  let paragraph: HtmlElement | undefined = text.parent
  while (paragraph && paragraph.name !== 'p') paragraph = paragraph.parent
  const others = (paragraph?.parent?.children ?? []).filter(
    (child) => child.kind === 'element' && child.name === 'p' && child !== paragraph,
  )
  return others.filter((other) => textsOf(other).some((own) => kept.has(own) && own.text.length > 40)).length >= 2
}

const isDek = (element: HtmlElement): boolean => dekClasses.test(labelsOf(element)) && isShort(element)

/** `<div class="article-summary">` may hold the whole article. */
const isShort = (element: HtmlElement): boolean =>
  element.end - element.start < 6000 && lineOf(element).length < longestLine
const longestLine = 400

/** Drupal's line of who and when (`<footer class="node__meta">`) is a footer below the heading. */
const isOutside = ({name, attributes}: HtmlElement): boolean =>
  ['nav', 'aside', 'button', 'form', 'figure', 'label'].includes(name) ||
  /(?:^|\s)(?:navigation|menu|dialog|banner)(?:\s|$)/.test(attributes.role ?? '')

const headlineMark: Mark = {role: 'headline'}

function headerMark(element: HtmlElement, outer: Mark): Mark {
  if (outer.role !== 'body' || isWithinSentence(element)) return outer
  const labels = labelsOf(element)
  if (isDek(element)) return {role: 'dek', breaks: true}
  const {rel = '', itemprop = ''} = element.attributes
  const isByline =
    bylineClasses.test(labels) || dateClasses.test(labels) || /author|datePublished/i.test(`${rel} ${itemprop}`)
  return (isByline || element.name === 'time') && isShort(element) ? {role: 'byline', breaks: true} : outer
}

function roleOfLine({role, text}: Block, description: string): BlockRole | undefined {
  if (saysWhoOrWhen(text)) return 'byline'
  if (role === 'byline') return text.length < 160 && !/[.!?]$/.test(text) ? 'byline' : undefined
  const isSentence = text.split(/\s+/).length >= 4 && !isGalleryCounter(text)
  if (isSentence && (role === 'dek' || (description.length > 20 && bareWords(text) === description))) return 'dek'
  return undefined
}
