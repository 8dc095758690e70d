import {authorsOfByline} from '../../lines/byline.ts'
import {isDated} from '../../lines/days/is-dated.ts'
import {hasDateline} from '../../lines/find-dateline.ts'
import {hasGivenName} from '../../lines/person-name.ts'
import {splitSentences} from '../../text/sentences.ts'
import {deskMarks} from '../../vocabulary/page/furniture.ts'
import {textOpeners, wordsOfText} from '../../vocabulary/page/headline-words.ts'
import {type Line, type Page, type StoppedHead, wordCount} from '../page.ts'
import {isTitleCase, titleOf} from '../roles/headline-line.ts'
import {contentWords, supportIn} from './content-words.ts'
import {deckBehind} from './deck-behind.ts'

const mostWords = 24
/** A headline shares so much of its words with the text below; a first sentence is not told twice. */
const leastSupport = 0.6

/**
 * The headline that an archive closes with a full stop or a semicolon, or that ends in a question, alone above the text:
 * `Council to close old bridge.`, `Is the Old Bridge Safe, and Who Will Pay for It?`, `Ferries stay in port; / Crews ask for a second pilot.`
 * A first sentence is none: it has its articles, its past and its day (“The council closed the bridge on Monday.”), and the
 * next paragraph goes on where it ends (“It had stood for a century.”).
 */
export function headlineWithStop(page: Page, isSetAside: (line: Line) => boolean): StoppedHead | undefined {
  const {document} = page
  if (document.seed.format === 'html') return undefined
  const [first, second, third] = page.lines.slice(0, 12).filter((line) => !isSetAside(line))
  if (!first || !second || first.block.role !== 'body' || !isShort(first) || hasDateline(first.text)) return undefined
  const title = titleOf(document)
  if (title !== undefined) return repeats(first.text, title) ? {headline: first.index} : undefined
  if (deckBehind(first.block, document) !== undefined) return {headline: first.index}
  if (/;$/.test(first.text)) {
    const isDeck = third !== undefined && isNextLine(first, second, page) && isShortDeck(second)
    return isDeck ? {headline: first.index, dek: second.index} : undefined
  }
  if (!closed.test(first.text) || isNextLine(first, second, page) || !isParagraph(second, first)) return undefined
  return isTitleCase(first.text) || (isOneSentence(first) && isSentenceOfHead(first, page, isSetAside))
    ? {headline: first.index}
    : undefined
}

/** `title: Council to close old bridge` in the front matter, and the same line again above the text. */
const repeats = (text: string, title: string): boolean => {
  const known = contentWords(title)
  return known.size > 2 && supportIn(known, text) === 1
}

const closed = /[.?!]["”’')]*$/

const isShort = (line: Line): boolean => line.text.length <= 160 && wordCount(line) >= 3 && wordCount(line) <= mostWords

const isShortDeck = (line: Line): boolean =>
  line.text.length <= 200 && wordCount(line) <= mostWords && !hasDateline(line.text)

const isOneSentence = ({text}: Line): boolean => splitSentences(text).length === 1

/** Without an empty line between them. */
const isNextLine = (line: Line, next: Line, {document}: Page): boolean =>
  !/\n[ \t\r]*\n/.test(document.seed.raw.slice(line.block.span.end, next.block.span.start))

/** Text, or what stands above it: a byline, a day, the label of a database. */
const isParagraph = (next: Line, first: Line): boolean =>
  isHeader(next) || (next.endsSentence && next.text.length > first.text.length) || next.text.length > 160

const isHeader = ({text, label}: Line): boolean =>
  deskMarks.has(label) || hasDateline(text) || isDated(text) || authorsOfByline(text).length > 0

/** A line in the letters of a sentence is a headline where a header follows, or where the text says it again, in whole sentences. */
function isSentenceOfHead(first: Line, page: Page, isSetAside: (line: Line) => boolean): boolean {
  const below = page.lines.filter((line) => line.index > first.index)
  const next = below[0]
  if (!next || saysWho.test(first.text)) return false
  if (isHeader(next)) return true
  const text = below.find((line) => !isSetAside(line))
  if (!text || goesOn.test(text.text) || opensText.test(first.text) || hasWordOfText.test(first.text)) return false
  const opening = textOf(page, text.index, 2)
  if (namesInFull(first.text, opening, textOf(page, text.index, 5))) return true
  return (
    !article.test(first.text) &&
    contentWords(first.text).size >= 3 &&
    supportIn(contentWords(opening), first.text) >= (labelled.test(first.text) ? leastLabelled : leastSupport)
  )
}

/**
 * “Lindqvist rules out a strike” above “Mara Lindqvist, who speaks for the pilots, …”, or her full name in both: a text gives
 * it first, and once.
 */
function namesInFull(line: string, opening: string, text: string): boolean {
  const name = /^(?<name>\p{Lu}\p{L}+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}-]+)(?:['’]s?|:)? [‘'\p{Ll}]/u.exec(line)?.groups?.name
  if (name !== undefined && hasGivenName(name)) return opening.includes(name)
  const surname = /^(?<surname>\p{Lu}[\p{L}-]{3,})(?:['’]s? |[,:]? )/u.exec(line)?.groups?.surname
  if (surname === undefined) return false
  const full = new RegExp(String.raw`(?<given>\p{Lu}\p{L}+) (?:\p{Lu}\.? )?${surname}(?![\p{L}-])`, 'u').exec(text)
  return full?.groups?.given !== undefined && hasGivenName(`${full.groups.given} ${surname}`)
}

const textOf = ({lines}: Page, from: number, count: number): string =>
  lines
    .slice(from, from + count)
    .map((line) => line.text)
    .join(' ')

/** `Pilots: Strike ends on Friday`, `Poll: Ruiz ahead`: no sentence of a report opens so. */
const labelled = /^\p{Lu}\p{L}+: \p{Lu}/u
const leastLabelled = 0.34

const article = /\b(?:the|an?)\b/i

/** “We will close it,” the mayor said. */
const saysWho = / said\b|,["”’']+ \p{L}/u
const opensText = new RegExp(String.raw`^["“‘']?(?:${textOpeners.join('|')})\b`)
const hasWordOfText = new RegExp(String.raw`\b(?:${wordsOfText.join('|')})\b`)
/** “She opened it in spring.” goes on with what the line before said. */
const goesOn = /^["“‘']?(?:He|She|It|They|But|And|His|Her|Their|Its|That|This|Then|There|So|Yet)\b/
