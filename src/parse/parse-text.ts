import type {Paragraph, Root, Text} from 'mdast'
import {isWrapped} from './is-wrapped.ts'
import {joinOverPages} from './join-over-pages.ts'
import type {TextLine} from './text-line.ts'

/**
 * An mdast tree of plain text, without going through a Markdown parser. A line is a paragraph, blank lines between or
 * not; lines that were cut to a fixed width are joined again. Nodes carry offset, line and column.
 */
export function parseText(raw: string, from: number): Root {
  const paragraphs: TextLine[][] = []
  for (const run of runsOf(raw, from)) {
    const joins = isWrapped(run)
    let paragraph: TextLine[] = []
    for (const [index, line] of run.entries()) {
      paragraph.push(line)
      if (joins[index]) continue
      paragraphs.push(paragraph)
      paragraph = []
    }
  }
  return {type: 'root', children: joinOverPages(paragraphs).map(paragraphOf)}
}

/** The lines of the text in runs without a blank line. Form feeds end a page and a run. */
function runsOf(raw: string, from: number): TextLine[][] {
  const runs: TextLine[][] = []
  let run: TextLine[] = []
  let number = lineNumberAt(raw, from)
  const close = (): void => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (let at = from; at < raw.length; ) {
    const end = endOfLine(raw, at)
    const line = raw.slice(at, end)
    const text = line.trim()
    if (text === '') close()
    else {
      const indent = line.length - line.trimStart().length
      run.push({text, start: at + indent, number, indent})
    }
    if (raw.charCodeAt(end) === 0x0c) close()
    number++
    at = end + (raw.charCodeAt(end) === 0x0d && raw.charCodeAt(end + 1) === 0x0a ? 2 : 1)
  }
  close()
  return runs
}

function endOfLine(raw: string, from: number): number {
  let at = from
  while (at < raw.length && !isLineEnd(raw.charCodeAt(at))) at++
  return at
}

/** Line feed, vertical tab, form feed, carriage return, and Unicode's line and paragraph separators. */
const isLineEnd = (code: number): boolean => (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029

function lineNumberAt(raw: string, offset: number): number {
  let number = 1
  for (let at = 0; at < offset; ) {
    const end = endOfLine(raw, at)
    if (end >= offset) break
    number++
    at = end + (raw.charCodeAt(end) === 0x0d && raw.charCodeAt(end + 1) === 0x0a ? 2 : 1)
  }
  return number
}

/** A column narrower than this breaks its words without regard to hyphens of their own. */
const columnWidth = 50

/** How many signs at a line's end only say that its last word goes on below: `Hender-` above `son`, `Sat¬` above `urday`. */
function brokenAt({text}: TextLine, next: TextLine | undefined, width: number): number {
  if (next === undefined) return 0
  if (text.endsWith('¬')) return 1
  return width <= columnWidth && /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next.text) ? 1 : 0
}

function paragraphOf(lines: readonly TextLine[]): Paragraph {
  const children: Text[] = []
  const width = lines.reduce((most, {text}) => Math.max(most, text.length), 0)
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const broken = brokenAt(line, lines[index + 1], width)
    // "well-" and "known" are one word again; any other cut reads as a space.
    if (before && !/(?:\p{L}-|¬)$/u.test(before.text)) {
      children.push({type: 'text', value: ' ', position: {start: pointAfter(before), end: pointBefore(line)}})
    }
    const whole = {...line, text: line.text.slice(0, line.text.length - broken)}
    children.push({type: 'text', value: whole.text, position: {start: pointBefore(line), end: pointAfter(whole)}})
  }
  const first = children[0]?.position
  const last = children.at(-1)?.position
  return {type: 'paragraph', children, ...(first && last && {position: {start: first.start, end: last.end}})}
}

const pointBefore = ({start, number, indent}: TextLine) => ({line: number, column: indent + 1, offset: start})
const pointAfter = ({start, number, indent, text}: TextLine) => ({
  line: number,
  column: indent + 1 + text.length,
  offset: start + text.length,
})
