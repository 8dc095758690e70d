import {type Address, addressOf} from '../address.ts'
import type {Doubt, DoubtKind} from './doubts-of.ts'

/** A doubt, ready to print. */
export interface DoubtLine {
  readonly file: string
  /** The article’s headline; absent where the doubt is about a file or the archive. */
  readonly title?: string
  readonly to?: Address
  readonly line?: number
  readonly says: string
  /** What a stage warns of is English in every record. */
  readonly isEnglish: boolean
  readonly settledBy?: string
}

export function doubtLine({kind, file, title, article, quote, line, says, settledBy}: Doubt): DoubtLine {
  const to = quote ? addressOf.quote(quote) : article && addressOf.article(article)
  return {
    file,
    ...(title !== undefined && {title}),
    to: to || undefined,
    line,
    says,
    isEnglish: warnings.has(kind),
    settledBy,
  }
}

const warnings: ReadonlySet<DoubtKind> = new Set(['unreadable', 'decision', 'warning'])
