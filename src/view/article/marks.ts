import type {Article, Block, QuoteKind, Span} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import {firstEndingAfter, textOffset} from './offsets.ts'

/** A stretch of a block's text and what is to be shown of it; offsets count in `block.text`. */
export interface Mark extends Span {
  readonly is: Annotation
}

export type Annotation =
  | {readonly type: 'said'; readonly kind: QuoteKind; readonly fragment: string; readonly first: boolean}
  | {readonly type: 'name'; readonly to: Address}

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
 * are not shown as something said. Pronouns are not linked.
 */
export function marksOf(article: Article, blocks: readonly Block[]): Marks {
  const {record} = article
  const laid = blocks.map(() => ({marks: [] as Mark[], ties: [] as TieMark[], begun: [] as number[]}))

  const lay = (span: Span, annotate: (text: Span, index: number) => void): void => {
    for (let index = firstEndingAfter(blocks, span.start); index < blocks.length; index++) {
      const block = blocks[index]
      if (!block || block.span.start >= span.end) break
      const start = textOffset(block, span.start, 'start')
      const end = textOffset(block, span.end, 'end')
      if (end > start) annotate({start, end}, index)
    }
  }

  let number = 0
  const elsewhere: number[] = []
  for (const quote of record.quotes) {
    const fragment = quote.id.slice(quote.id.lastIndexOf('.') + 1)
    const numbered = quote.kind === 'term' ? undefined : ++number
    let first = true
    let last: {at: number; index: number} | undefined
    for (const span of quote.spans) {
      lay(span, (text, index) => {
        laid[index]?.marks.push({...text, is: {type: 'said', kind: quote.kind, fragment, first}})
        if (first && numbered) laid[index]?.begun.push(numbered)
        first = false
        last = {at: text.end, index}
      })
    }
    if (!last && numbered) elsewhere.push(numbered)
    if (last && numbered) laid[last.index]?.ties.push({at: afterMarks(blocks[last.index], last.at), number: numbered})
  }

  const name = (mentions: readonly Span[], to: Address): void => {
    for (const mention of mentions)
      lay(mention, (text, index) => laid[index]?.marks.push({...text, is: {type: 'name', to}}))
  }
  for (const person of record.people) {
    const named = person.mentions.filter(({kind}) => kind === 'full' || kind === 'surname')
    name(named, addressOf.person(person.id))
  }
  for (const place of record.places) name(place.mentions, addressOf.place(place.id))
  return {blocks: laid, elsewhere}
}

/** The number goes behind the closing mark: `“… to everyone,”³ Marsh said`. */
function afterMarks(block: Block | undefined, at: number): number {
  closing.lastIndex = at
  return at + (closing.exec(block?.text ?? '')?.[0].length ?? 0)
}

const closing = /[.,!?…]?(?:[”"’»]+|'+)[.,]?/y
