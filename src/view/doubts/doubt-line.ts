import {type Address, addressOf} from '../address.ts'
import type {Doubt} from './doubts-of.ts'

/** A doubt, ready to print. */
export interface DoubtLine {
  readonly file: string
  /** The article’s headline; absent where the doubt is about a file or the archive. */
  readonly title?: string
  readonly to?: Address
  readonly line?: number
  readonly says: string
  readonly settledBy?: string
}

export function doubtLine({file, title, article, quote, line, says, settledBy}: Doubt): DoubtLine {
  const to = quote ? addressOf.quote(quote) : article && addressOf.article(article)
  return {file, ...(title !== undefined && {title}), to: to || undefined, line, says, settledBy}
}
