import {authorsOfByline, namesAlone} from '../../lines/byline.ts'
import {isDated} from '../../lines/days/is-dated.ts'
import {type Line, type Page, wordCount} from '../page.ts'
import {contentWords, supportIn} from './content-words.ts'

/** Where the article stands in the text of a whole page, by the indexes of its lines. */
export interface PastedArticle {
  /** The line that is its headline most likely; absent where no line above shares words with the text. */
  readonly headline?: number
  readonly firstBody: number
  readonly lastBody: number
}

/** Paragraphs further apart than this many lines are of two lists, or of two articles. */
const widestGap = 14
/** So many short lines above the text, beyond the usual headline, dek, byline and date, are a page's menus. */
const fewestAbove = 9

/**
 * Finds the article in text copied from a whole page: the longest stretch of paragraphs, and above it the line that shares
 * most words with them and stands next to a byline or day. Nothing for an article as it is usually saved: a few lines, then
 * the text.
 */
export function findPastedArticle(page: Page, isSetAside: (line: Line) => boolean): PastedArticle | undefined {
  if (page.document.frontMatter.title !== undefined || page.document.metadata?.some(({field}) => field === 'headline'))
    return undefined
  // An article as it is usually saved, told by a count before its words are compared.
  if (page.lines.filter((line) => !isParagraph(line)).length < fewestAbove) return undefined
  const body = withoutStrays(stretchOf(page.lines.filter((line) => isParagraph(line) && !isSetAside(line))))
  const first = body[0]
  const last = body.at(-1)
  if (!first || !last) return undefined
  const above = page.lines.slice(0, first.index)
  if (above.filter((line) => !isParagraph(line) && !isOfArticle(line)).length < fewestAbove) return undefined
  const headline = headlineAbove(page, body, isSetAside)
  return {
    ...(headline && {headline: headline.index}),
    firstBody: first.index,
    lastBody: lastSentence(page.lines, last.index, isSetAside),
  }
}

/** The last of the sentences right below a paragraph: `Boats go around until June.` is short, and of the article. */
function lastSentence(lines: readonly Line[], from: number, isSetAside: (line: Line) => boolean): number {
  let last = from
  for (let next = lines[last + 1]; next; next = lines[last + 1]) {
    if (!next.endsSentence || wordCount(next) < 4 || isSetAside(next)) break
    last++
  }
  return last
}

/** Lines that articles have above their text: bylines, days, the clock times of a live blog. */
const isOfArticle = ({text}: Line): boolean =>
  isDated(text) || authorsOfByline(text).length > 0 || /^[\d.: ]+(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i.test(text)

/** Without a first or last paragraph that stands apart and shares few words with the others: a notice on cookies. */
function withoutStrays(body: readonly Line[]): readonly Line[] {
  const [first, second] = body
  if (!first || !second) return body
  const rest = body.slice(1)
  const apart = second.index - first.index > 4
  return apart && supportIn(contentWords(rest.map(({text}) => text).join(' ')), first.text) < 0.3
    ? withoutStrays(rest)
    : body
}

const isParagraph = (line: Line): boolean => line.endsSentence && wordCount(line) >= 12

/** A stretch that shares this much with the longest is of the same article, parted by a gallery of pictures. */
const sameArticle = 0.3

/** The paragraphs of the longest stretch without a wide gap, and of others that speak of the same. */
function stretchOf(paragraphs: readonly Line[]): readonly Line[] {
  const stretches: Line[][] = []
  for (const line of paragraphs) {
    const current = stretches.at(-1)
    const before = current?.at(-1)
    if (current && before && line.index - before.index <= widestGap) current.push(line)
    else stretches.push([line])
  }
  const longest = stretches.reduce<readonly Line[]>(
    (best, next) => (textOf(next).length > textOf(best).length ? next : best),
    [],
  )
  if (stretches.length === 1) return longest
  const words = contentWords(textOf(longest))
  return stretches
    .filter((lines) => lines === longest || (lines.length > 1 && supportIn(words, textOf(lines)) >= sameArticle))
    .flat()
}

const textOf = (lines: readonly Line[]): string => lines.map(({text}) => text).join(' ')

/** Lines this far above the text are menus; a headline is followed by dek, byline, day, picture and share buttons. */
const furthest = 40
/** A headline shares at least this much with its article. */
const leastSupport = 0.34

function headlineAbove({lines}: Page, body: readonly Line[], isSetAside: (line: Line) => boolean): Line | undefined {
  const first = body[0]?.index ?? 0
  const words = contentWords(body.map(({text}) => text).join(' '))
  const scored = lines
    .slice(Math.max(0, first - furthest), first)
    .filter((line) => couldBeHeadline(line) && !isSetAside(line))
    .map((line) => ({line, support: supportIn(words, line.text)}))
    .filter(({line, support}) => support >= leastSupport && contentWords(line.text).size > 1)
    .map(({line, support}) => ({
      line,
      support,
      score:
        support * 2 + (isSigned(lines, line.index, first) ? 0.8 : 0) + lengthScore(line) - (first - line.index) / 80,
    }))
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, next) => (top && top.score >= next.score ? top : next),
    undefined,
  )
  if (!best) return undefined
  // The dek shares words with the text as well, and stands below the headline.
  const before = scored.findLast(
    ({line, support}) => line.index < best.line.index && best.line.index - line.index <= 3 && support >= 0.4,
  )
  return (before ?? best).line
}

function couldBeHeadline(line: Line): boolean {
  const words = wordCount(line)
  return (
    words >= 3 &&
    words <= 30 &&
    line.text.length <= 200 &&
    line.block.role !== 'caption' &&
    !/[:;,]["”’]?$/.test(line.text) &&
    !/\.["”’')]*$/.test(line.text) &&
    !isDated(line.text) &&
    authorsOfByline(line.text).length === 0 &&
    !/^(?:\d+[.)]? )?(?:photo|image|picture|getty)/i.test(line.text)
  )
}

/** A byline or a day follows within a few lines. */
const isSigned = (lines: readonly Line[], index: number, end: number): boolean =>
  lines
    .slice(index + 1, Math.min(index + 9, end))
    .some(({text}) => isDated(text) || authorsOfByline(text).length > 0 || namesAlone(text).length > 0)

const lengthScore = (line: Line): number => {
  const words = wordCount(line)
  return words >= 5 && words <= 20 ? 0.4 : 0
}
