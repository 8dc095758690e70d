import type {Article, Quote} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {roomFor} from '../evidence/room-for.ts'
import {formatDate} from '../format-date.ts'
import {attributionOf} from '../statements/attribution-of.ts'
import {isSame} from '../statements/is-same.ts'
import {mostSideBySide} from '../statements/statement.ts'
import {type Stretch, wordDiff} from '../statements/word-diff.ts'
import {wordsOf} from '../statements/words-of.ts'
import {titleOf} from '../words.ts'
import {echoesElsewhere} from './echoes-elsewhere.ts'
import {fragmentOfQuote} from './fragment-of-quote.ts'

/** A statement of this article beside the same one in others. */
export interface SideBySide {
  readonly number: number
  readonly fragment: string
  /** Absent: unattributed. */
  readonly speaker?: string
  readonly words: string
  /** Where the same speaker is given the same words. */
  readonly sameWords: readonly Elsewhere[]
  /** Other wordings, at most `mostSideBySide`. */
  readonly others: readonly Version[]
  /** The rest, by name only: those beyond that, and all once the page has laid out `roomSideBySide`. */
  readonly more: readonly Elsewhere[]
}

/** Another report, by name only. */
export interface Elsewhere {
  /** Absent: nobody knows. */
  readonly outlet: string | undefined
  readonly to: Address
}

export interface Version {
  readonly outlet: string | undefined
  readonly published?: string
  readonly title: string
  readonly to: Address
  readonly relation?: 'repeat' | 'excerpt' | 'translation'
  /** The other wording, with what differs from this article's. */
  readonly words: readonly Stretch[]
}

/** Other wordings that the page of an article lays out, within its budget of 30 KB compressed. */
const roomSideBySide = 30

/** Each statement that other articles carry as well, with their wordings; what differs from this one is told apart. */
export function sideBySide(
  statements: readonly Quote[],
  article: Article,
  catalogue: Catalogue,
): readonly SideBySide[] {
  let room = roomFor(article, roomSideBySide)
  return statements.flatMap((quote, index): SideBySide[] => {
    const words = wordsOf({quote, article})
    const echoes = echoesElsewhere(quote, catalogue)
    if (echoes.length === 0) return []
    const different = echoes.filter((echo) => !isSame({quote, article}, echo))
    const most = Math.min(mostSideBySide, room)
    const others = different.slice(0, most).map((echo) => versionOf(echo, quote, words, catalogue))
    room -= others.length
    const same = echoes.filter((echo) => isSame({quote, article}, echo))
    return [
      {
        number: index + 1,
        fragment: fragmentOfQuote(quote.id),
        speaker: attributionOf(quote).speaker?.name,
        words,
        sameWords: same.map(elsewhere),
        others,
        more: different.slice(most).map(elsewhere),
      },
    ]
  })
}

function elsewhere(echo: QuoteAt): Elsewhere {
  return {outlet: outletOf(echo), to: addressOf.quote(echo.quote.id)}
}

function versionOf(found: QuoteAt, quote: Quote, words: string, catalogue: Catalogue): Version {
  const {record} = found.article
  const echo = catalogue.echoes.get(quote.id)?.find(({quotes}) => quotes.includes(found.quote.id))
  return {
    outlet: outletOf(found),
    published: record.published && formatDate(record.published.value, catalogue.archive.site.language),
    title: titleOf(found.article),
    to: addressOf.quote(found.quote.id),
    relation: echo?.relation,
    words: wordDiff(words, wordsOf(found)).right,
  }
}

const outletOf = ({article}: QuoteAt): string | undefined => article.record.source?.value
