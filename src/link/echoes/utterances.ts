import {isSaid} from '../../derived/is-said.ts'
import type {Article, Quote, Speaker} from '../../model.ts'
import {splitSentences} from '../../text/sentences.ts'
import {ownDate} from '../dates/own-date.ts'
import type {Lexicon} from '../lexicon.ts'
import {stemsIn} from '../stems-in.ts'
import {withoutStockPhrases} from './without-stock-phrases.ts'

/** What an article prints as said, as far as echoes go: no more of it is read to find them. */
export interface StatementsIn {
  /** The article's id. */
  readonly article: string
  /** The outlet's name, where the article says it. */
  readonly outlet?: string
  /** The day of publication as ISO 8601, where it is known to the day. */
  readonly day?: string
  readonly statements: readonly Statement[]
}

export interface Statement {
  readonly id: string
  readonly kind: Quote['kind']
  /** The statement as a whole, and its parts between marks where others stand outside. */
  readonly texts: readonly string[]
  readonly speaker?: Who
  readonly perhaps?: Who
}

/** Of a speaker what tells whether another is the same. */
export type Who = Pick<Speaker, 'kind' | 'name' | 'person'>

/** What an article prints as said. Labels and stances are nobody's statement and are passed over. */
export function statementsIn(article: Article): StatementsIn {
  const {record, frontMatter} = article
  const outlet = record.source?.value
  const day = ownDate(article)?.value ?? frontMatter.date
  return {
    article: record.id,
    ...(outlet !== undefined && {outlet}),
    ...(day?.length === 10 && {day}),
    statements: record.quotes.filter(isSaid).map((quote) => {
      const {id, kind, text, speaker, perhaps} = quote
      return {
        id,
        kind,
        // The file is fetched where something is read in it: most statements are quoted or reported as a whole.
        texts: [text, ...(kind === 'mixed' ? markedParts(quote, article.raw) : [])],
        ...(speaker && {speaker: who(speaker)}),
        ...(perhaps && {perhaps: who(perhaps)}),
      }
    }),
  }
}

const who = ({kind, name, person}: Speaker): Who => ({kind, name, ...(person !== undefined && {person})})

/** A sentence of a statement, or the part of it that stands between marks: what is compared. */
export interface Utterance extends Omit<StatementsIn, 'statements'> {
  readonly quote: Statement
  /** The stems of all words in order, by number: `does not pose a threat` is `doe not pose a threat`. */
  readonly words: Uint32Array
  /** Those outside stock phrases (`our thoughts are with the families`): what this speaker has to say. */
  readonly own: Uint32Array
}

/** What is said in an article, sentence by sentence: outlets cut and rearrange long statements, but translate and quote by the sentence. */
export function utterancesOf({statements, ...where}: StatementsIn, lexicon: Lexicon): Utterance[] {
  return statements.flatMap((quote) =>
    [...new Set(quote.texts.flatMap(sentencesOf))]
      .map((text) => stemsIn(text, lexicon).stems)
      .filter((words) => words.length > 0)
      .map((words) => ({...where, quote, words, own: withoutStockPhrases(words, lexicon)})),
  )
}

/** What the editor put in is not what was said: `[DPRK’s]`, `[between the two nations]`. */
const bracketed = /\[[^\]]{0,200}\]/g
const tags = /<[^>]{1,200}>/g

const markedParts = (quote: Quote, raw: string): string[] =>
  quote.quoted.map(({start, end}) => raw.slice(start, end).replace(tags, ''))

function sentencesOf(text: string): string[] {
  const plain = text.replace(bracketed, ' ')
  if (!/[.!?…]["”’]?\s/.test(plain)) return [plain]
  return splitSentences(plain).map(({start, end}) => plain.slice(start, end))
}
