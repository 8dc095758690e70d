import {createHash} from 'node:crypto'
import {closeSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync} from 'node:fs'
import {join, sep} from 'node:path'

/** The list of all files of a site with the SHA-256 of each; what `sha256sum --check` reads. */
export const manifestName = 'manifest-sha256.txt'

/** What belongs to the folder and not to the site. */
const unlisted: ReadonlySet<string> = new Set([manifestName, '.dateline'])

/**
 * Lists every file of a finished site in its manifest, in the format of BagIt (RFC 8493): a digest, two spaces, a path, in
 * the order of code units. Returns how many files were written: one.
 *
 * @param last the site of the last build, as that left it: what is one file in both has the digest that its manifest says.
 */
export function writeManifest(site: string, last?: string): number {
  const known = last === undefined ? undefined : new LastManifest(last)
  const lines = filesOf(site).map((path) => {
    const line = written(path)
    return `${known?.digestOf(join(site, path), path, line) ?? digestOf(join(site, path))}  ${line}\n`
  })
  writeFileSync(join(site, manifestName), lines.join(''))
  return 1
}

/** The digests of the last site, for the files that have two names now. */
class LastManifest {
  readonly #site: string
  readonly #digests: ReadonlyMap<string, string>
  readonly #when: number

  constructor(site: string) {
    const manifest = join(site, manifestName)
    this.#site = site
    this.#digests = new Map(
      readFileSync(manifest, 'utf8')
        .split('\n')
        .map((line) => [line.slice(digestLength + 2), line.slice(0, digestLength)]),
    )
    this.#when = statSync(manifest).mtimeMs
  }

  /** @param line the path as the manifest has it. */
  digestOf(file: string, path: string, line: string): string | undefined {
    const digest = this.#digests.get(line)
    if (digest === undefined) return undefined
    const [now, then] = [statSync(file), statSync(join(this.#site, path), {throwIfNoEntry: false})]
    return now.ino === then?.ino && now.dev === then.dev && now.mtimeMs <= this.#when ? digest : undefined
  }
}

/** In letters. */
const digestLength = 64

/** The paths of the files of a site, with forward slashes, in the same order on every machine. */
export function filesOf(site: string): string[] {
  return readdirSync(site, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, sep).length).split(sep).join('/'))
    .filter((path) => !unlisted.has(path))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** SHA-256 of a file, in hex, a piece at a time: the table of all records may be larger than memory. */
export function digestOf(path: string): string {
  const hash = createHash('sha256')
  const file = openSync(path, 'r')
  try {
    const piece = Buffer.alloc(1 << 18)
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece))
      hash.update(piece.subarray(0, length))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

/** A path as the format writes it: a line each, so that line ends are written out. */
const written = (path: string): string => path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D')
