import {existsSync, realpathSync, statSync} from 'node:fs'
import {homedir} from 'node:os'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {Failure} from '../failure.ts'
import {isOurs, marker} from './swap.ts'

/**
 * The real path of a folder that `publish` may replace; for asking before long work.
 *
 * @throws {Failure} as `publish` does.
 */
export function ownFolder(outDir: string, keep: readonly string[]): string {
  const out = realPath(resolve(outDir))
  for (const folder of keep.map((path) => realPath(resolve(path)))) {
    if (holds(out, folder))
      throw new Failure(
        `Cannot build into ${out}: it holds ${folder}, which a build would delete. Choose another --out.`,
      )
    if (holds(folder, out))
      throw new Failure(
        `Cannot build into ${out}: it lies in ${folder}, so its pages would be read as articles. Choose another --out.`,
      )
  }
  if (holds(out, homedir()) || dirname(out) === out)
    throw new Failure(
      `Cannot build into ${out}: a build replaces the whole folder. Choose a folder of its own as --out.`,
    )
  if (!existsSync(out)) return out
  if (!statSync(out).isDirectory()) throw new Failure(`Cannot build into ${out}: it is a file. Choose another --out.`)
  if (!isOurs(out))
    throw new Failure(
      `Cannot build into ${out}: it is not empty and Dateline did not write it (no ${marker} in it). Empty it or choose another --out.`,
    )
  return out
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A folder that does not exist yet is named by what does. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(realPath(parent), basename(path))
}
