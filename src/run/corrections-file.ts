import {existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {type WrittenCorrection, withCorrections, withoutCorrections} from '../corrections/edit-corrections.ts'
import {Failure} from '../failure.ts'
import {readDecisions} from '../read/read-decisions.ts'

/**
 * `_archive/corrections.yml` below a folder of articles, read anew each time it is asked for, since people edit it too, and
 * written whole or not at all.
 */
export class CorrectionsOnDisk {
  readonly #seeds: string

  constructor(seeds: string) {
    this.#seeds = seeds
  }

  list(): readonly WrittenCorrection[] {
    const {corrections = []} = readDecisions(this.#seeds)
    return corrections.map(({from: _place, ...written}) => written)
  }

  /** @throws {Failure} where the file is no YAML, or does not lie below the folder of the articles. */
  add(corrections: readonly WrittenCorrection[]): void {
    this.#change((text) => withCorrections(text, corrections))
  }

  /** @throws {Failure} as `add` does. */
  remove(places: readonly number[]): void {
    this.#change((text) => withoutCorrections(text, places))
  }

  #change(edited: (text: string) => string): void {
    const path = this.#path()
    const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
    let text: string
    try {
      text = edited(before)
    } catch (cause) {
      throw new Failure(
        `${path}: cannot be written to: ${cause instanceof Error ? cause.message : cause}; mend the file first`,
        {cause},
      )
    }
    const fresh = `${path}.${process.pid}`
    try {
      writeFileSync(fresh, text)
      renameSync(fresh, path)
    } catch (error) {
      rmSync(fresh, {force: true})
      throw error
    }
  }

  /** A link may lead out of the folder; what lies elsewhere is not ours to write. */
  #path(): string {
    const root = realpathSync(this.#seeds)
    const folder = join(this.#seeds, '_archive')
    mkdirSync(folder, {recursive: true})
    const path = join(realpathSync(folder), 'corrections.yml')
    const real = existsSync(path) ? realpathSync(path) : path
    for (const place of [dirname(path), real]) {
      const way = relative(root, place)
      if (way === '..' || way.startsWith(`..${sep}`))
        throw new Failure(
          `Cannot write ${path}: it leads out of ${this.#seeds}. Make \`_archive\` a folder of the archive.`,
        )
    }
    return real
  }
}
