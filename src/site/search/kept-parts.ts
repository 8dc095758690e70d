import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Article} from '../../model.ts'

/** Parts of the search index that earlier builds packed. */
export interface KeptParts {
  /** The part of these articles, as it was kept, or as `pack` makes it now. */
  readonly part: (articles: readonly Article[], pack: () => Uint8Array) => Uint8Array
  /** Forgets the parts that this build did not ask for. */
  readonly save: () => void
}

export const keepNoParts: KeptParts = {part: (_, pack) => pack(), save: () => {}}

/**
 * Keeps parts in `folder`, a file each, named after a digest of all that a part is made of. A part that is damaged is
 * packed anew, and a folder that cannot be written costs the next build its time.
 *
 * @param fingerprint stands for the code
 */
export function keepParts(folder: string, fingerprint: string): KeptParts {
  const used = new Set<string>()
  return {
    part: (articles, pack) => {
      const name = digestOf(articles, fingerprint)
      used.add(name)
      const known = readPart(join(folder, name))
      if (known) return known
      const packed = pack()
      writePart(folder, name, packed)
      return packed
    },
    save: () => {
      for (const name of filesIn(folder)) if (!used.has(name)) rmSync(join(folder, name), {force: true})
    },
  }
}

/**
 * What the index is told of an article is told by its file, by the code, and by what only the archive knows of it: who
 * its people are, and what it is about.
 */
function digestOf(articles: readonly Article[], fingerprint: string): string {
  const digest = createHash('sha256').update(fingerprint)
  for (const {record, blocks} of articles) {
    const {id, sha256, headline, dek, people, quotes, topics, story} = record
    digest.update(
      JSON.stringify([
        [id, sha256, headline?.value, dek?.value, story],
        people.map((person) => person.id),
        topics.map(({value}) => value),
        quotes.map(({kind, stance, spans, speaker}) => [kind, stance, spans, speaker?.person]),
        blocks.map(({role, span}) => [role, span.start, span.end]),
      ]),
    )
  }
  return digest.digest('hex').slice(0, 32)
}

/** A part with its checksum before it. */
function readPart(path: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(path)
    const part = bytes.subarray(checksumLength)
    return checksumOf(part).equals(bytes.subarray(0, checksumLength)) ? part : undefined
  } catch {
    return undefined
  }
}

function writePart(folder: string, name: string, part: Uint8Array): void {
  try {
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, name), Buffer.concat([checksumOf(part), part]))
  } catch {
    // The cache of articles, which lies beside it, has said so already.
  }
}

const checksumLength = 16
const checksumOf = (part: Uint8Array): Buffer => createHash('sha256').update(part).digest().subarray(0, checksumLength)

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
