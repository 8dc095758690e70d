import type {Article, Block, Seed} from '../model.ts'
import {gap} from './drawers.ts'
import {filledBlocks, thin} from './thin-article.ts'

/** An article as it lies in the store, in pieces that are asked for apart: all of them text. */
export interface Shelved {
  /** The seed without its text: JSON. */
  readonly seed: string
  readonly text: string
  /** The text as it is read: `record.text`. */
  readonly reading: string
  /** What `link` and the lists of a site ask for: JSON of `Facts`, with a gap where the text belongs. */
  readonly facts: string
  /** All blocks, for the article's own page: JSON. */
  readonly blocks: string
}

/** An article without its text and its blocks. */
export type Facts = Omit<Article, 'raw' | 'blocks'>

export function shelve({raw, ...seed}: Seed, article: Article): Shelved {
  const {blocks, record, ...facts} = thin(article)
  return {
    seed: JSON.stringify(seed),
    text: raw,
    reading: record.text,
    facts: JSON.stringify({...facts, record: {...record, text: gap}, leading: leading(article.blocks)}),
    blocks: JSON.stringify(blocks),
  }
}

/** The blocks of an article that `shelve` put away. */
export function blocksOf(shelved: string, text: string): readonly Block[] {
  return filledBlocks(JSON.parse(shelved), text)
}

/** Where the article begins and where its text does is all that other articles are compared by. */
function leading(blocks: readonly Block[]): readonly Block[] {
  const begins = blocks.find(({role}) => role !== 'furniture')
  const text = blocks.find(({role}) => role === 'body')
  return [...new Set([begins, text])].flatMap((block) => (block ? {...block, text: '', pieces: []} : []))
}
