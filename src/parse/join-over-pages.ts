import {isJumpLine, isPageNumber} from '../lines/jump-line.ts'
import type {TextLine} from './text-line.ts'

/**
 * Joins a paragraph that goes on behind a page's end: `… was alone in voting against` | `Continued on Page Six` | `PAGE SIX
 * THE OXLEY BAY SENTINEL` | `the purchase.` The lines between them stay, below the paragraph.
 */
export function joinOverPages(paragraphs: readonly (readonly TextLine[])[]): (readonly TextLine[])[] {
  const joined: (readonly TextLine[])[] = []
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] ?? []
    const next = endOfTurn(paragraphs, at + 1)
    const goesOn = paragraphs[next]
    if (next > at + 1 && goesOn && isUnfinished(paragraph) && continuesSentence(goesOn)) {
      joined.push([...paragraph, ...goesOn], ...paragraphs.slice(at + 1, next))
      at = next
    } else joined.push(paragraph)
  }
  return joined
}

/** The first paragraph from `from` on that is no turn of a page; `from` itself where nothing says that a page is turned. */
function endOfTurn(paragraphs: readonly (readonly TextLine[])[], from: number): number {
  let at = from
  let turned = false
  for (; at < from + mostLines; at++) {
    const [line, more] = paragraphs[at] ?? []
    if (!line || more || !(isJumpLine(line.text) || isPageNumber(line.text))) break
    turned ||= isJumpLine(line.text)
  }
  return turned ? at : from
}

/** `Continued on Page Six`, the page's number, the running head, and perhaps the headline's first word again. */
const mostLines = 4

const isUnfinished = (paragraph: readonly TextLine[]): boolean => /[\p{L}\p{N},;-]$/u.test(paragraph.at(-1)?.text ?? '')

const continuesSentence = ([first]: readonly TextLine[]): boolean => /^["“‘']?\p{Ll}/u.test(first?.text ?? '')
