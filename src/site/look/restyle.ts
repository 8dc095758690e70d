import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {linkOrCopy} from '../link-or-copy.ts'
import {writeFiles} from '../write-files.ts'
import type {Stylesheet} from './stylesheet.ts'

/**
 * The site in `from` with another stylesheet, in the empty folder `to`: what does not lead to the stylesheet is the same
 * file, and of a page the one link is another.
 *
 * @param before the path of the stylesheet it has now.
 * @param leftOut a file that is not taken over.
 * @returns how many files.
 */
export function restyle(from: string, to: string, before: string, {address, css}: Stylesheet, leftOut: string): number {
  let files = 0
  const [old, fresh] = [Buffer.from(before), Buffer.from(address.path)]
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(from, below), {withFileTypes: true})) {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) {
        mkdirSync(join(to, path))
        walk(path)
      } else if (path !== before && path !== leftOut) {
        if (path.endsWith('.html')) writeFileSync(join(to, path), relinked(readFileSync(join(from, path)), old, fresh))
        else linkOrCopy(join(from, path), join(to, path))
        files++
      }
    }
  }
  walk('')
  return files + writeFiles([{address, pieces: () => [css]}], to)
}

/** Markup that an article prints is escaped, so that only the page's own link has this before its address. */
const link = Buffer.from('<link rel="stylesheet" href="')

function relinked(page: Buffer, old: Buffer, fresh: Buffer): Buffer {
  const at = page.indexOf(link)
  const address = at < 0 ? -1 : page.indexOf(old, at)
  return address < 0 ? page : Buffer.concat([page.subarray(0, address), fresh, page.subarray(address + old.length)])
}
