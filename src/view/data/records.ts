import type {Article} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'

/**
 * How many records a file holds: some 5 MB, one when they are compressed. A file is compressed anew when one of its articles has
 * changed, which took a second with a thousand in it.
 */
const recordsInFile = 250

/** The records as NDJSON, compressed; those of a large archive in several files, which make one when they are joined. */
export function recordFiles(
  articles: readonly Article[],
  limit: number = recordsInFile,
): readonly {
  readonly address: Address
  readonly pieces: () => Iterable<string>
  readonly from: () => readonly string[]
}[] {
  return Array.from({length: Math.max(1, Math.ceil(articles.length / limit))}, (_, at) => ({
    address: addressOf.dataFile(`records${at === 0 ? '' : `-${at + 1}`}.ndjson.gz`),
    from: () =>
      articles
        .slice(at * limit, (at + 1) * limit)
        .flatMap(({record: {id}}) => ['head', 'said', 'named', 'rest'].map((piece) => `${piece} ${id}`)),
    *pieces() {
      for (const {record} of articles.slice(at * limit, (at + 1) * limit)) yield `${JSON.stringify(record)}\n`
    },
  }))
}
