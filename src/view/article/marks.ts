import type {Article, Block, Mention, Quote, QuoteKind, Span} from '../../model.ts'
import {firstEndingAfter, textOffset} from '../../text/block-offsets.ts'
import {type Address, addressOf} from '../address.ts'
import {namedAt} from '../whereabouts.ts'

/** A stretch of a block's text and what is to be shown of it; offsets count in `block.text`. */
export interface Mark extends Span {
  readonly is: Annotation
}

export type Annotation =
  | {readonly type: 'said'; readonly kind: QuoteKind; readonly fragment: string; readonly first: boolean}
  /** `title`: who is meant, where the words do not name them. A name without a page has its address here: `id`. */
  | {readonly type: 'name'; readonly to?: Address; readonly id?: string; readonly title?: string}

/** Where a quote's words end, and the number that leads on to its note. */
export interface TieMark {
  readonly at: number
  readonly number: number
}

export interface Marks {
  /** One a block. */
  readonly blocks: readonly BlockMarks[]
  /** Statements that stand outside these blocks, in a headline for one. */
  readonly elsewhere: readonly number[]
}

export interface BlockMarks {
  readonly marks: readonly Mark[]
  readonly ties: readonly TieMark[]
  /** The numbers of the statements that begin in this block. */
  readonly begun: readonly number[]
}

/**
 * Lays quotes and names over the blocks they stand in. A quote of several spans or paragraphs gives several marks, of
 * which the first carries its address and the last its number. Labels (`term`) have an address and no number: they
 * are not shown as something said. Every name of a person is linked, and `the minister` where one person is meant,
 * with the name as its title; pronouns are not; a place where it is first named. What only this article names has no page
 * to link to: the words that name it first are its address.
 *
 * @param alone whether this is the one article that names a person or place
 */
export function marksOf(article: Article, blocks: readonly Block[], alone: Alone = () => false): Marks {
  const {record} = article
  const laid = blocks.map((): Laid => ({marks: [], ties: [], begun: []}))
  const elsewhere: number[] = []
  let number = 0
  for (const quote of record.quotes) {
    if (quote.stance) continue
    const stretches: Stretch[] = []
    for (const span of quote.spans) lay(stretches, blocks, span)
    const numbered = quote.kind === 'term' ? undefined : ++number
    mark(laid, stretches, quote)
    if (numbered === undefined) continue
    const first = stretches[0]
    const last = stretches.at(-1)
    if (first && last) {
      laid[first.index]?.begun.push(numbered)
      laid[last.index]?.ties.push({at: afterMarks(blocks[last.index], last.end), number: numbered})
    } else elsewhere.push(numbered)
  }
  for (const {id, name: full, mentions} of record.people) {
    const to = addressOf.person(id)
    const lone = alone('person', id)
    for (const mention of mentions)
      if (mention.kind === 'role') name(laid, blocks, mention, {type: 'name', to, title: full})
      else if (mention.kind !== 'pronoun' && !lone) name(laid, blocks, mention, {type: 'name', to})
    if (lone) nameFirst(laid, blocks, mentions.filter(isName), {type: 'name', id: namedAt('person', id)})
  }
  // `BUENA PARK` of a dateline and Buena Park are two entries of a record, and one place.
  const placed = new Set<string>()
  for (const {id, mentions} of record.places) {
    if (placed.has(id)) continue
    placed.add(id)
    const lone = alone('place', id)
    nameFirst(laid, blocks, mentions, {
      type: 'name',
      ...(lone ? {id: namedAt('place', id)} : {to: addressOf.place(id)}),
    })
  }
  return {blocks: laid, elsewhere}
}

const isName = ({kind}: Mention): boolean => kind === 'full' || kind === 'surname'

/** Of several mentions the first that stands in these blocks; of one over two blocks its beginning. */
function nameFirst(laid: readonly Laid[], blocks: readonly Block[], mentions: readonly Span[], is: Annotation): void {
  for (const mention of mentions) {
    const [first] = stretchesOf(blocks, mention)
    if (!first) continue
    laid[first.index]?.marks.push({start: first.start, end: first.end, is})
    return
  }
}

/** Whether an article is the only one that names a person or place. */
export type Alone = (kind: 'person' | 'place', id: string) => boolean

interface Laid extends BlockMarks {
  readonly marks: Mark[]
  readonly ties: TieMark[]
  readonly begun: number[]
}

/** A stretch of the text of the block at `index`. */
interface Stretch extends Span {
  readonly index: number
}

/** Carries a span of the file over to the text of the blocks it touches. */
function lay(stretches: Stretch[], blocks: readonly Block[], span: Span): void {
  for (let index = firstEndingAfter(blocks, span.start); index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.span.start >= span.end) return
    const start = textOffset(block, span.start, 'start')
    const end = textOffset(block, span.end, 'end')
    if (end > start) stretches.push({start, end, index})
  }
}

function mark(laid: readonly Laid[], stretches: readonly Stretch[], {id, kind}: Quote): void {
  const fragment = id.slice(id.lastIndexOf('.') + 1)
  for (const stretch of stretches) {
    const is: Annotation = {type: 'said', kind, fragment, first: stretch === stretches[0]}
    laid[stretch.index]?.marks.push({start: stretch.start, end: stretch.end, is})
  }
}

function name(laid: readonly Laid[], blocks: readonly Block[], mention: Span, is: Annotation): void {
  for (const {start, end, index} of stretchesOf(blocks, mention)) laid[index]?.marks.push({start, end, is})
}

function stretchesOf(blocks: readonly Block[], mention: Span): readonly Stretch[] {
  const stretches: Stretch[] = []
  lay(stretches, blocks, mention)
  return stretches
}

/** The number goes behind the closing mark: `“… to everyone,”³ Marsh said`. */
function afterMarks(block: Block | undefined, at: number): number {
  closing.lastIndex = at
  return at + (closing.exec(block?.text ?? '')?.[0].length ?? 0)
}

const closing = /[.,!?…]?(?:[”"’»]+|'+)[.,]?/y
