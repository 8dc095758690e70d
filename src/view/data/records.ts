import type {Article} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'

/** How many records a file holds: under the 25 MB that many hosts take. */
const recordsInFile = 1000

/** The records as NDJSON; those of a large archive in several files, which make one when they are joined. */
export function recordFiles(
  articles: readonly Article[],
  limit: number = recordsInFile,
): readonly {readonly address: Address; readonly pieces: () => Iterable<string>}[] {
  return Array.from({length: Math.max(1, Math.ceil(articles.length / limit))}, (_, at) => ({
    address: addressOf.dataFile(at === 0 ? 'records.ndjson' : `records-${at + 1}.ndjson`),
    *pieces() {
      for (const {record} of articles.slice(at * limit, (at + 1) * limit)) yield `${JSON.stringify(record)}\n`
    },
  }))
}
