import type {HtmlElement, HtmlText} from './tree.ts'
import {elementsBelow, lineOf, textsOf} from './walk.ts'

/**
 * The texts of an article and of its other pieces: some pages cut it in several boxes with advertisements between, and a
 * reader view takes the largest. A box of the same make as one that is kept (its own class, those around it, and the
 * paragraphs in it alike) is a piece of the same article.
 *
 * @param from where the article begins; what stands before it is none of it
 * @param to where the next article of an endless page begins
 */
export function withPiecesOfSameShape(
  root: HtmlElement,
  kept: ReadonlySet<HtmlText>,
  {start, end}: {readonly start: number; readonly end: number},
): ReadonlySet<HtmlText> {
  const shapes = new Set<string>()
  const paragraphs = elementsBelow(root, ({name}) => name === 'p').filter(
    (element) => element.start >= start && element.end <= end && element.attributes.class !== 'hidden',
  )
  const lost: HtmlElement[] = []
  for (const paragraph of paragraphs) {
    const texts = textsOf(paragraph)
    if (texts.some((text) => kept.has(text))) shapes.add(shapeOf(paragraph))
    else lost.push(paragraph)
  }
  const boxes = new Set<HtmlElement>()
  for (const paragraph of lost) {
    const box = paragraph.parent
    if (box && shapes.has(shapeOf(paragraph)) && isRunningText(paragraph) && !holdsKept(box, kept)) boxes.add(box)
  }
  if (boxes.size === 0) return kept
  return new Set([...kept, ...[...boxes].flatMap(textsOf).filter(({text}) => text.trim() !== '')])
}

/** A paragraph of a report, not the one line of a teaser. */
function isRunningText(paragraph: HtmlElement): boolean {
  const line = lineOf(paragraph)
  return line.length > 80 && /[.!?…:]["”’»)]*$/.test(line)
}

const holdsKept = (box: HtmlElement, kept: ReadonlySet<HtmlText>): boolean =>
  textsOf(box).some((text) => kept.has(text))

/** How deep the likeness goes: a `<p>` in a `<div>` without a class is on every page. */
const depth = 4

function shapeOf(element: HtmlElement): string {
  const steps: string[] = []
  for (let at: HtmlElement | undefined = element; at && steps.length < depth; at = at.parent)
    steps.push(`${at.name}.${at.attributes.class ?? ''}`)
  return steps.join(' < ')
}
