import type {Article, Block} from '../model.ts'

/** An article without the letters that its file has as well; as it lies in a store and travels from machine to machine. */
export interface ThinArticle extends Omit<Article, 'raw' | 'blocks'> {
  /** Without `text` where the block stands in the file letter for letter, as nearly all do. */
  readonly blocks: readonly (Omit<Block, 'text'> & {readonly text?: string})[]
}

export function thin({raw, ...article}: Article): ThinArticle {
  return {
    ...article,
    blocks: article.blocks.map(({text, ...block}) => (printedIn(raw, block) === text ? block : {...block, text})),
  }
}

/** The article again. The text of a block is then a window on that of the file, which takes no memory of its own. */
export function filled(article: ThinArticle, raw: string): Article {
  return {
    raw,
    ...article,
    blocks: filledBlocks(article.blocks, raw),
  }
}

export function filledBlocks(blocks: ThinArticle['blocks'], raw: string): readonly Block[] {
  return blocks.map(({text, role, span, pieces}) => ({
    role,
    text: text ?? printedIn(raw, {pieces}) ?? '',
    span,
    pieces,
  }))
}

function printedIn(raw: string, {pieces}: Pick<Block, 'pieces'>): string | undefined {
  const [piece, ...more] = pieces
  return piece && more.length === 0 ? raw.slice(piece.raw, piece.raw + piece.rawLength) : undefined
}
