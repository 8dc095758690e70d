import {isSaid} from '../../derived/is-said.ts'
import type {Article, Quote} from '../../model.ts'
import {splitSentences} from '../../text/sentences.ts'
import {ownDate} from '../dates/own-date.ts'
import type {Lexicon} from '../lexicon.ts'
import {stemsIn} from '../stems-in.ts'
import {withoutStockPhrases} from './without-stock-phrases.ts'

/** A sentence of a quote, or the part of it that stands between marks: what is compared. */
export interface Utterance {
  readonly quote: Quote
  /** The article's id. */
  readonly article: string
  /** The outlet's name, where the article says it. */
  readonly outlet?: string
  /** The day of publication as ISO 8601, where it is known to the day. */
  readonly day?: string
  /** The stems of all words in order, by number: `does not pose a threat` is `doe not pose a threat`. */
  readonly words: Uint32Array
  /** Those outside stock phrases (`our thoughts are with the families`): what this speaker has to say. */
  readonly own: Uint32Array
}

/**
 * What the quotes of an article say, sentence by sentence: outlets cut and rearrange long statements, but translate
 * and quote by the sentence. Labels and stances are nobody's statement and are passed over.
 */
export function utterancesOf(article: Article, lexicon: Lexicon): Utterance[] {
  const {record, frontMatter} = article
  const outlet = record.source?.value
  const day = ownDate(article)?.value ?? frontMatter.date
  return record.quotes.flatMap((quote) => {
    if (!isSaid(quote)) return []
    // The file is fetched where something is read in it: most statements are quoted or reported as a whole.
    const texts = [...sentencesOf(quote.text), ...(quote.kind === 'mixed' ? markedParts(quote, article.raw) : [])]
    return [...new Set(texts)]
      .map((text) => stemsIn(text, lexicon).stems)
      .filter((words) => words.length > 0)
      .map((words) => ({
        quote,
        article: record.id,
        ...(outlet !== undefined && {outlet}),
        ...(day?.length === 10 && {day}),
        words,
        own: withoutStockPhrases(words, lexicon),
      }))
  })
}

/** What the editor put in is not what was said: `[DPRK’s]`, `[between the two nations]`. */
const bracketed = /\[[^\]]{0,200}\]/g
const tags = /<[^>]{1,200}>/g

function markedParts(quote: Quote, raw: string): string[] {
  return quote.quoted.flatMap(({start, end}) => sentencesOf(raw.slice(start, end).replace(tags, '')))
}

function sentencesOf(text: string): string[] {
  const plain = text.replace(bracketed, ' ')
  if (!/[.!?…]["”’]?\s/.test(plain)) return [plain]
  return splitSentences(plain).map(({start, end}) => plain.slice(start, end))
}
