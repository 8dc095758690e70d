import type {Article} from '../model.ts'
import {Lexicon} from './lexicon.ts'
import {stemsIn} from './stems-in.ts'

/**
 * The words an article tells its news with, as stems by number, in order: where an inverted pyramid has the news on
 * top, headline and first paragraphs say what an article is about.
 */
export interface NewsOf {
  readonly headline: Uint32Array
  /** About the first three sentences. */
  readonly lede: Uint32Array
  /** What follows, background more and more. */
  readonly rest: Uint32Array
  /** How many words of `rest` stand in the first 1,500 characters: about a third of an agency's report. */
  readonly upTop: number
}

/** Reads each article once, for all who ask: dating and telling stories compare the same words. */
export class NewsWords {
  readonly lexicon = new Lexicon()
  readonly #read = new Map<string, NewsOf>()

  of({record}: Article): NewsOf {
    const known = this.#read.get(record.id)
    if (known) return known
    const {text, headline} = record
    const rest = stemsIn(text.slice(ledeLength, readLength), this.lexicon)
    const news = {
      headline: stemsIn(headline?.value ?? '', this.lexicon).stems,
      lede: stemsIn(text.slice(0, ledeLength), this.lexicon).stems,
      rest: rest.stems,
      upTop: rest.starts.reduce((count, start) => (start < upTopLength - ledeLength ? count + 1 : count), 0),
    }
    this.#read.set(record.id, news)
    return news
  }
}

const ledeLength = 500
const upTopLength = 1500
/** Further down stands background, which other events share. */
const readLength = 3000
