import {createHash} from 'node:crypto'
import {createReadStream, realpathSync} from 'node:fs'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {tryArticle} from '../../archive.ts'
import {withLineCorrections} from '../../corrections/with-line-corrections.ts'
import {errorCode} from '../../failure.ts'
import type {Decisions, Seed, Unreadable} from '../../model.ts'
import {readersOf} from '../../read/formats/index.ts'
import {readDecisions} from '../../read/read-decisions.ts'
import {readFile} from '../../read/read-file.ts'
import {rootOf} from '../../read/read-folder.ts'
import {readImportMap} from '../../read/read-import-map.ts'
import {unreadableFile} from '../../read/refusals.ts'
import {correctedLines, lineOf, type MadeBy} from '../../store/unlinked.ts'
import {mustExist} from '../load-archive.ts'
import {madeHere} from './made-by.ts'

/** What became of a list of paths. */
export interface ExtractedList {
  /** Articles with their facts. */
  readonly articles: number
  /** Articles and files that cannot be read as such; they have a record that says why. */
  readonly refused: number
  /** Paths that a build does not read either: pictures, `_archive/`, `.git/`. */
  readonly passed: number
  /** Paths that the machine did not give: not there, no permission, a disk that does not answer. They have no record. */
  readonly failed: number
}

/**
 * Reads the files of a list one after the other and writes what each says by itself, as a line of NDJSON as soon as it
 * is found: memory holds one file. Everything a build needs of the file is in its lines.
 *
 * @param seeds the archive's folder, whose `_archive/` counts; every path lies below it.
 * @param paths as they are typed in the current folder.
 * @param told is told each path that the machine did not give, and why.
 */
export async function extractList(
  seeds: string,
  paths: AsyncIterable<string>,
  write: (line: string) => void,
  told: (says: string) => void,
): Promise<ExtractedList> {
  mustExist(seeds)
  const root = rootOf(seeds)
  const decisions = readDecisions(seeds)
  const columns = readImportMap(join(root, '_archive'))
  const by = madeHere(join(root, '_archive'), decisions)
  const counts = {articles: 0, refused: 0, passed: 0, failed: 0}
  const fail = (says: string): void => {
    counts.failed++
    told(says)
  }
  for await (const path of paths) {
    const file = fileBelow(root, path)
    if (file === undefined) {
      fail(`${path}: is not below ${root}; name the folder of the archive with --seeds`)
      continue
    }
    if (!isRead(file)) {
      counts.passed++
      continue
    }
    const read = await readFile(root, file, columns)
    const untold = read.find((found) => 'warning' in found && found.warning.rule === unreadableFile.name)
    if (untold && 'warning' in untold) {
      fail(`${path}: ${untold.warning.says}`)
      continue
    }
    const {articles, refused} = await writeFound(read, {by, root, file}, decisions, write)
    counts.articles += articles
    counts.refused += refused
  }
  return counts
}

/** What stands in every record of a file. */
interface Frame {
  readonly by: MadeBy
  readonly root: string
  readonly file: string
}

async function writeFound(
  read: readonly (Seed | Unreadable)[],
  {by, root, file}: Frame,
  decisions: Decisions,
  write: (line: string) => void,
): Promise<Pick<ExtractedList, 'articles' | 'refused'>> {
  const [first] = read
  const sha256 = first && 'sha256' in first ? first.sha256 : await sha256Of(join(root, file))
  let articles = 0
  for (const [index, part] of read.entries()) {
    const frame = {by, file, sha256, part: index + 1, of: read.length}
    if ('raw' in part) {
      const [seed = part] = withLineCorrections([part], decisions)
      const lines = correctedLines(seed)
      const found = tryArticle(seed, decisions)
      if ('article' in found) articles++
      write(lineOf({...frame, ...(seed.id !== undefined && {id: seed.id}), ...(lines && {lines}), found}))
    } else write(lineOf({...frame, found: {unreadable: part}}))
  }
  return {articles, refused: read.length - articles}
}

/** SHA-256 of a file in hex, read piece by piece: one that is refused may be refused for its size. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** The path below the archive's folder, with forward slashes; nothing for one that leads out of it. */
function fileBelow(root: string, path: string): string | undefined {
  const way = wayTo(resolve(root), resolve(path)) ?? wayTo(realPath(root), realPath(path))
  return way?.split(sep).join('/')
}

function wayTo(folder: string, path: string): string | undefined {
  const way = relative(folder, path)
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (errorCode(error) !== undefined) return resolve(path)
    throw error
  }
}

/** What a build reads by its name. What else it leaves out it tells from the folder, and does not ask for its record. */
const isRead = (file: string): boolean => !/(?:^|\/)[._]/.test(file) && readersOf(file).length > 0
