import {createReadStream, readdirSync, statSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {errorCode, Failure} from '../../failure.ts'
import {type Unlinked, unlinkedIn} from '../../store/unlinked.ts'

/** A record and where it was read: `records/3.ndjson:17`. */
export interface Placed {
  readonly where: string
  readonly line: string
  readonly record: Unlinked
}

/**
 * The records of files of NDJSON, plain or compressed (`.gz`), of some or of folders of them, one after the other. A line
 * that is cut off, as of a job that was stopped, is told and left out: its article is missing, or in another file.
 *
 * @throws {Failure} for a file that is not there or holds another format.
 */
export async function* readUnlinked(paths: readonly string[], told: (says: string) => void): AsyncGenerator<Placed> {
  for (const path of paths.flatMap(filesOf)) {
    let number = 0
    for await (const line of linesOf(path, told)) {
      number++
      if (line === '') continue
      const where = `${path}:${number}`
      const record = unlinkedIn(line)
      if ('by' in record) yield {where, line, record}
      else if ('damaged' in record) told(`${where}: ${record.damaged}, and is left out`)
      else
        throw new Failure(
          `${where}: expected a record of \`dateline extract --from-list\`, found ${record.foreign}. Give the files that it wrote; docs/scale.md shows how.`,
        )
    }
  }
}

/** The file itself, or the files of a folder in the order of their names. */
function filesOf(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    return readdirSync(path)
      .filter((name) => /\.(?:nd)?jsonl?(?:\.gz)?$/i.test(name))
      .sort()
      .map((name) => join(path, name))
  } catch (error) {
    throw new Failure(
      `Cannot read the records in ${path} (${errorCode(error)}). Give the files that \`dateline extract --from-list\` wrote.`,
      {cause: error},
    )
  }
}

async function* linesOf(path: string, told: (says: string) => void): AsyncGenerator<string> {
  const bytes = await bytesOf(path)
  const decoder = new TextDecoder()
  let pieces: string[] = []
  try {
    for await (const chunk of bytes) {
      const [first = '', ...rest] = decoder.decode(chunk, {stream: true}).split('\n')
      pieces.push(first)
      for (const piece of rest) {
        yield pieces.join('')
        pieces = [piece]
      }
    }
  } catch (error) {
    // A job that was stopped has not ended what it compressed.
    if (!(error instanceof Error && errorCode(error)?.startsWith('Z_'))) throw error
    told(`${path}: is cut off or damaged (${error.message}); what stands before is read`)
    return
  }
  yield pieces.join('')
}

/** The file's bytes, taken out of gzip where its first two say that they are in it. */
async function bytesOf(path: string): Promise<Readable> {
  const file = await open(path)
  const {buffer} = await file.read(Buffer.alloc(2), 0, 2, 0)
  await file.close()
  const stream = createReadStream(path)
  if (buffer[0] !== 0x1f || buffer[1] !== 0x8b) return stream
  const gunzip = createGunzip()
  stream.on('error', (error) => gunzip.destroy(error))
  return stream.pipe(gunzip)
}
