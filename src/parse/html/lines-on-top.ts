import type {Block, Metadata} from '../../model.ts'
import {bareWords} from '../../text/bare-words.ts'
import {headingAboveText, tellsNothing} from './heading-of.ts'
import {type PageLine, pageBlocks} from './page-blocks.ts'
import {saysWhoOrWhen} from './page-header.ts'
import type {HtmlElement, HtmlText} from './tree.ts'

/** What heads the text of a page that has no headings at all, and the first block of the text without it. */
export interface LinesOnTop {
  readonly header: readonly Block[]
  readonly rest: readonly PageLine[]
  readonly metadata: readonly Metadata[]
}

/**
 * Cuts the first block of a page into its lines where a line below the first says who wrote it or when, as pages of the
 * nineties have it: `Council closes the bridge<br>By ANA RUIZ<br>Published: April 17, 2003`. The first is the headline, and the
 * title of the page says no other.
 */
export function linesOnTop(
  root: HtmlElement,
  kept: ReadonlySet<HtmlText>,
  lines: readonly PageLine[],
  called: Metadata | undefined,
): LinesOnTop | undefined {
  const first = lines.find(({mark}) => mark.role === 'body' && !mark.aside)
  if (!first?.block.text.includes('\n')) return undefined
  const {start, end} = first.block.span
  const own = new Set([...kept].filter(({pieces}) => (pieces[0]?.raw ?? -1) >= start && (pieces[0]?.raw ?? -1) < end))
  const [headline, ...below] = pageBlocks(root, own, (_, outer) => outer, {role: 'body', breaks: true})
  const last = below.findLastIndex(({block}) => saysWhoOrWhen(block.text))
  if (!headline || last < 0 || last > fewLines || /[.!?]["”]?$/.test(headline.block.text)) return undefined
  const value = headline.block.text
  const isNamed = !tellsNothing(called)
  if (isNamed && bareWords(value) !== bareWords(called?.value ?? '')) return undefined
  return {
    header: [
      {...headline.block, role: 'headline'},
      ...below.slice(0, last + 1).map(({block}): Block => ({...block, role: 'byline'})),
    ],
    rest: lines.flatMap((line) => (line === first ? below.slice(last + 1) : [line])),
    metadata: isNamed
      ? []
      : [
          {
            field: 'headline',
            value,
            certainty: 'inferred',
            rule: headingAboveText.name,
            evidence: {span: headline.block.span, says: value},
          },
        ],
  }
}

/** Name, office and day; a poem has more. */
const fewLines = 4
