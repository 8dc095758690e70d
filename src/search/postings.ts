import {ByteReader, ByteWriter} from './bytes.ts'

/** The places of one word in one article: numbers of words, ascending. */
export interface Posting {
  /** The number of the article, in its part while it is written, in the archive when it is read. */
  readonly article: number
  readonly places: readonly number[]
}

/**
 * `words`: places, each a word. `stretches`: pairs of place and length, what somebody said. `counts`: how often and not
 * where, for `the` and `of`, whose places would be a third of the index.
 */
export type PostingKind = 'words' | 'stretches' | 'counts'

const kinds = ['words', 'stretches', 'counts'] as const satisfies readonly PostingKind[]

/** Words that an article has more often than this on average are told by counts alone. */
const mostPlaces = 4

/** Packs the postings of one word in one part of the archive, in the order of its articles. */
export function packPostings(postings: readonly Posting[], stretches: boolean, articlesInPart: number): Uint8Array {
  const writer = new ByteWriter()
  const all = postings.reduce((sum, {places}) => sum + places.length, 0)
  const kind = stretches ? 'stretches' : all > mostPlaces * articlesInPart ? 'counts' : 'words'
  writer.number(kinds.indexOf(kind))
  let before = -1
  for (const {article, places} of postings) {
    writer.number(2 * (article - before - 1) + (places.length === 1 ? 0 : 1))
    if (places.length !== 1) writer.number(places.length)
    before = article
    if (kind === 'counts') continue
    let last = 0
    places.forEach((place, at) => {
      const isLength = stretches && at % 2 === 1
      writer.number(isLength ? place : place - last)
      if (!isLength) last = place
    })
  }
  return writer.done()
}

export interface UnpackedPostings {
  readonly kind: PostingKind
  readonly postings: readonly {readonly article: number; readonly count: number; readonly places: readonly number[]}[]
}

/** @param first the number of the part's first article in the archive */
export function unpackPostings(bytes: Uint8Array, first: number): UnpackedPostings {
  const reader = new ByteReader(bytes)
  const kind = kinds[reader.number()] ?? 'words'
  const postings: {article: number; count: number; places: number[]}[] = []
  let article = first - 1
  while (!reader.ended) {
    const step = reader.number()
    article += (step >>> 1) + 1
    const count = step & 1 ? reader.number() : 1
    const places: number[] = []
    let last = 0
    for (let at = 0; kind !== 'counts' && at < count; at++) {
      const value = reader.number()
      if (kind === 'stretches' && at % 2 === 1) places.push(value)
      else {
        last += value
        places.push(last)
      }
    }
    postings.push({article, count, places})
  }
  return {kind, postings}
}
