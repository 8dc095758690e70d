import type {Article, Block} from '../model.ts'

/** The blocks that show where an article begins. All of them are fetched only where these do not lie ready: naming both in a parameter fetched them each time. */
export const leadingOf = (article: Article): readonly Block[] => article.leading ?? article.blocks
