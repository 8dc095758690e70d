import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {linksOf, type PageLinks} from './links-of.ts'

export interface LinkReport {
  readonly pages: number
  readonly links: number
  /** `people/index.html:12: ../nobody/ leads nowhere`. */
  readonly broken: readonly string[]
}

/** Stands for whatever host the archive is on. */
const host = 'http://archive.invalid'

/**
 * Follows every internal link and fragment of the site in `folder`, as a browser would if it were served at `base`
 * (`/`, `/archive/`). Links to other hosts are not followed.
 */
export function brokenLinks(folder: string, base: string): LinkReport {
  const pages = new Map<string, PageLinks>()
  for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}))
    if (file.endsWith('.html')) pages.set(file, linksOf(readFileSync(join(folder, file), 'utf8')))
  const known = new Map<string, string | undefined>()
  const fileAt = (pathname: string): string | undefined => {
    if (!known.has(pathname)) known.set(pathname, servedFile(folder, base, pathname))
    return known.get(pathname)
  }
  const broken: string[] = []
  let links = 0
  for (const [file, page] of pages) {
    const address = new URL(base + file.replace(/(?:^|(?<=\/))index\.html$/, ''), host)
    for (const {to, line} of page.links) {
      const target = URL.canParse(to, address.href) ? new URL(to, address.href) : undefined
      if (target && target.origin !== host) continue
      links++
      const found = target && fileAt(target.pathname)
      if (!found) broken.push(`${file}:${line}: ${to} leads nowhere`)
      else if (target.hash.length > 1 && !pages.get(found)?.ids.has(decodeURIComponent(target.hash.slice(1))))
        broken.push(`${file}:${line}: ${to}: ${found} has no such place`)
    }
  }
  return {pages: pages.size, links, broken}
}

/** The file a plain host serves at a path, or nothing: below `base` alone, and a folder only by its final slash. */
function servedFile(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined
  const path = decodeURIComponent(pathname.slice(base.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const full = join(folder, file)
  return existsSync(full) && statSync(full).isFile() ? file : undefined
}
