import type {Article} from '../model.ts'
import {tokenize} from '../text/tokens.ts'
import {Lexicon} from './lexicon.ts'

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
    const rest = this.#words(record.text.slice(ledeLength, readLength))
    const news = {
      headline: this.#words(record.headline?.value ?? '').stems,
      lede: this.#words(record.text.slice(0, ledeLength)).stems,
      rest: rest.stems,
      upTop: rest.starts.filter((start) => start < upTopLength - ledeLength).length,
    }
    this.#read.set(record.id, news)
    return news
  }

  #words(text: string): {readonly stems: Uint32Array; readonly starts: readonly number[]} {
    const words = tokenize(text).filter(({kind}) => kind === 'word' || kind === 'number')
    return {
      stems: Uint32Array.from(words, ({lower}) => this.lexicon.numberOfStem(lower)),
      starts: words.map(({start}) => start),
    }
  }
}

const ledeLength = 500
const upTopLength = 1500
/** Further down stands background, which other events share. */
const readLength = 3000
