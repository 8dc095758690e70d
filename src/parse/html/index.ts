import type {Block, Document, Furniture, Metadata, Seed, Warning} from '../../model.ts'
import {tooManyElements} from '../read-as-text.ts'
import {headingOf, metadataOfHeading} from './heading-of.ts'
import {linesOnTop} from './lines-on-top.ts'
import {mainText} from './main-text.ts'
import {metadataOf} from './metadata/index.ts'
import {daysBelowHeading} from './metadata/line-below-heading.ts'
import {type PageLine, pageBlocks} from './page-blocks.ts'
import {pageFacts} from './page-facts.ts'
import {pageHeader} from './page-header.ts'
import {parsePageAsText} from './parse-page-as-text.ts'
import {withPiecesOfSameShape} from './same-shape.ts'
import {markOf, withoutLinesAbove, withoutLinkedLines} from './set-aside.ts'
import {teaserOf} from './teaser-of.ts'
import {type PageTree, parseTree, TooManyElements} from './tree.ts'
import {whyNoArticle} from './why-no-article.ts'

/**
 * Parses a saved page: the article's text in blocks, and what the page says about it. All offsets count in the file.
 * `leftOut` says why, where the page is no article: a front page, or one saved before its text was there.
 */
export function parseHtml(seed: Seed): Document {
  try {
    return parsePage(seed, parseTree(seed.raw))
  } catch (error) {
    if (error instanceof TooManyElements) return parsePageAsText(seed, readAsText)
    throw error
  }
}

const readAsText: Warning = {
  rule: tooManyElements.name,
  says: 'its page has more than 50,000 elements, more than 10,000 side by side, or more than 300 in each other; what stands between its tags is read as text',
}

function parsePage(seed: Seed, tree: PageTree): Document {
  const {root} = tree
  const page = pageFacts(seed.raw, tree)
  const given = [...(seed.metadata ?? []), ...metadataOf(page)]
  const called = given.find(({field}) => field === 'headline')
  const main = mainText(root)
  const heading = headingOf(page, called, main)
  const next = page.headings.find(({start}) => heading && start > heading.end)
  const kept = withPiecesOfSameShape(root, main, {start: heading?.end ?? 0, end: next?.start ?? seed.raw.length})
  const text = withoutLinkedLines(withoutLinesAbove(pageBlocks(root, kept, markOf(kept, heading)), heading))
  const onTop = heading ? undefined : linesOnTop(root, kept, text, called)
  const header = heading ? pageHeader(page, heading, kept) : (onTop?.header ?? [])
  const lines = (onTop?.rest ?? text).filter(
    ({block}) => !header.some(({span}) => span.start < block.span.end && block.span.start < span.end),
  )
  const headed = heading ? metadataOfHeading(heading, called) : (onTop?.metadata ?? [])
  const leftOut = whyNoArticle(page, lines)
  return {
    seed,
    frontMatter: {},
    fieldSpans: {},
    blocks: [...header, ...lines.map(({block}) => block)].toSorted(byPlace),
    furniture: furnitureOf(lines),
    metadata: [...headed, ...given, ...daysBelowHeading(header, hasDayInAddress(given) ? undefined : root)],
    warnings: teaserOf(page, lines),
    ...(leftOut && {leftOut}),
  }
}

/** `https://…/2019/11/18/duvet`: surer than how old a page said it was. */
const hasDayInAddress = (given: readonly Metadata[]): boolean =>
  given.some(({field, value}) => field === 'url' && /[/-](?:19|20)\d\d[/-]\d\d?[/-]\d\d?(?!\d)/.test(value))

const byPlace = (a: Block, b: Block): number => a.span.start - b.span.start

/** What was set aside, one piece for lines that follow each other for one reason. */
function furnitureOf(lines: readonly PageLine[]): Furniture[] {
  const found: Furniture[] = []
  let last: PageLine | undefined
  for (const line of lines) {
    const {mark, block} = line
    const before = found.at(-1)
    if (mark.aside && before && last?.mark.aside === mark.aside)
      found[found.length - 1] = {...before, span: {start: before.span.start, end: block.span.end}}
    else if (mark.aside) found.push({span: block.span, rule: mark.aside.name, says: mark.aside.says})
    last = line
  }
  return found
}
