import {createHash} from 'node:crypto'
import {accessSync, constants, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Outcome} from '../../archive.ts'
import {withLineCorrections} from '../../corrections/with-line-corrections.ts'
import {errorCode, Failure} from '../../failure.ts'
import type {Decisions, Seed, Unreadable} from '../../model.ts'
import {readFile} from '../../read/read-file.ts'
import {unreadableFile} from '../../read/refusals.ts'
import {correctedLines, type Unlinked} from '../../store/unlinked.ts'
import {sha256Of} from './extract-list.ts'
import type {Placed} from './read-unlinked.ts'

/** One article's record as it is kept: what was found, and what tells whether another says the same. */
interface Kept {
  readonly found: Placed['record']['found']
  readonly digest: string
  readonly where: string
}

/** What the records say of one file. */
interface Held {
  /** Of the file as it lies in the folder now; nothing where it cannot be read here. */
  readonly sha256: string | undefined
  readonly parts: Map<number, Kept>
  /** How many articles the file holds, once a record has said so. */
  of: number
  /** What keeps the file from the archive though it has records. */
  fault: string | undefined
}

/** Gathers the records of a folder's files, whatever order they come in, and says what is wanting. */
export class RecordsOfFolder {
  readonly #root: string
  readonly #decisions: Decisions
  readonly #held: ReadonlyMap<string, {now?: Held}>
  /** Files of which every article has its record. */
  whole = 0
  /** Records of files that are not in the folder, or were others when they were read. */
  left = 0

  constructor(root: string, files: readonly string[], decisions: Decisions) {
    this.#root = root
    this.#decisions = decisions
    this.#held = new Map(files.map((file) => [file, {}]))
  }

  async take({record, line, where}: Placed): Promise<void> {
    const place = this.#held.get(record.file)
    if (!place) {
      this.left++
      return
    }
    place.now ??= {sha256: await digestNow(join(this.#root, record.file)), parts: new Map(), of: 0, fault: undefined}
    const held = place.now
    if (record.sha256 !== held.sha256 || !this.#hasItsLines(record)) {
      this.left++
      return
    }
    const digest = createHash('sha256').update(line).digest('base64')
    const known = held.parts.get(record.part)
    if (known) {
      if (known.digest !== digest)
        held.fault ??= `has two records that differ (${known.where}, ${where}); remove the wrong one`
      return
    }
    held.parts.set(record.part, {found: record.found, digest, where})
    held.of = record.of
    if (held.parts.size === held.of) this.whole++
  }

  /** Whether the lines that are set aside or restored by hand are those that were when it was read. */
  #hasItsLines({found, id, lines}: Unlinked): boolean {
    if (!('article' in found)) return true
    const {raw, record} = found.article
    const {file, format, sha256} = record
    const seed: Seed = {file, format, sha256, raw, warnings: [], ...(id !== undefined && {id})}
    const [now = seed] = withLineCorrections([seed], this.#decisions)
    return JSON.stringify(correctedLines(now)) === JSON.stringify(lines)
  }

  /**
   * What was found, in the order of the files, and what was refused.
   *
   * @throws {Failure} that names the files that have no records, not all, or two that differ.
   */
  async all(seeds: string, listMissing?: string): Promise<{outcomes: Outcome[]; refused: Unreadable[]}> {
    const outcomes: Outcome[] = []
    const refused: Unreadable[] = []
    const wanting: Wanting[] = []
    for (const [file, {now}] of this.#held) {
      const path = seeds === this.#root ? join(seeds, file) : seeds
      const fault = faultOf(now)
      if (now && fault === undefined) {
        for (let part = 1; part <= now.of; part++) outcomes.push(...foundIn(now, part))
        continue
      }
      const unread = await unreadHere(this.#root, file)
      if (unread) refused.push(unread)
      else wanting.push({path, fault: fault ?? 'has no record'})
    }
    if (wanting.length === 0) return {outcomes, refused}
    if (listMissing !== undefined) writeList(listMissing, wanting)
    throw new Failure(notAll(wanting, this.#held.size, seeds, listMissing))
  }
}

const foundIn = ({parts}: Held, part: number): Outcome[] => {
  const kept = parts.get(part)
  return kept ? [kept.found] : []
}

function faultOf(held: Held | undefined): string | undefined {
  if (!held) return 'has no record'
  if (held.fault !== undefined) return held.fault
  if (held.parts.size === 0) return 'was changed, or lines of it corrected, after its record was made'
  return held.parts.size < held.of ? `has records of ${held.parts.size} of its ${held.of} articles` : undefined
}

async function digestNow(path: string): Promise<string | undefined> {
  try {
    return await sha256Of(path)
  } catch (error) {
    if (errorCode(error) !== undefined) return undefined
    throw error
  }
}

/** A file that this machine cannot read either is listed as every build lists it; extraction writes no record of it. */
async function unreadHere(root: string, file: string): Promise<Unreadable | undefined> {
  try {
    accessSync(join(root, file), constants.R_OK)
    return undefined
  } catch {
    // Why it is so, reading says.
  }
  const [first] = await readFile(root, file)
  return first && 'warning' in first && first.warning.rule === unreadableFile.name ? first : undefined
}

/** A file that has not all its records, and why that is. */
interface Wanting {
  readonly path: string
  readonly fault: string
}

function writeList(to: string, wanting: readonly Wanting[]): void {
  writeFileSync(to, wanting.map(({path}) => `${path}\n`).join(''))
}

function notAll(wanting: readonly Wanting[], files: number, seeds: string, list: string | undefined): string {
  const count = (number: number): string => number.toLocaleString('en')
  const named = wanting.slice(0, 10).map(({path, fault}) => `  ${path} ${fault}`)
  const more = wanting.length > named.length ? [`  … and ${count(wanting.length - named.length)} more`] : []
  const advice =
    list === undefined
      ? `Build again with --list-missing missing.txt for a list of them, then extract those, dateline extract --seeds ${seeds} --from-list missing.txt > more.ndjson, and give both.`
      : `Extract those, dateline extract --seeds ${seeds} --from-list ${list} > more.ndjson, and give that file as well.`
  return [
    `Cannot build from these records: ${count(wanting.length)} of ${count(files)} files of ${seeds} have not all of theirs.`,
    ...named,
    ...more,
    advice,
  ].join('\n')
}
