import {existsSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {readDecisions} from '../read/read-decisions.ts'
import {readEditions} from '../read/read-editions.ts'
import {filesNow} from '../run/files/files-now.ts'
import {inputsOf, keepLastBuild, type LastBuild, lastBuild, madeBy, manifestOf} from '../run/files/last-build.ts'
import type {OpenArchive} from '../run/load-archive.ts'
import {publish} from '../run/publish.ts'
import {marker} from '../run/swap.ts'
import type {Terminal} from '../run/terminal.ts'
import {writeManifest} from '../site/history/write-manifest.ts'
import type {Keeping} from '../site/kept/keeping.ts'
import {restyle} from '../site/look/restyle.ts'
import {readStylesheet, type Stylesheet} from '../site/look/stylesheet.ts'
import {templatesFolder} from '../site/templates-folder.ts'
import {digestOf} from '../store/digest-of.ts'
import type {Store} from '../store/open-store.ts'
import {count} from './count.ts'

/** What the command line asks of a build. */
export interface Asked {
  readonly seeds: string
  readonly out: string
  readonly 'no-cache': boolean
  readonly 'no-search': boolean
  readonly 'no-originals': boolean
  readonly annotations: boolean
}

/** What came of a build, for the line it ends with. */
export type Built = Pick<LastBuild, 'articles' | 'unreadable' | 'files' | 'notRead'>

/**
 * Whether the site that is there is the one that would be built; where it is all but for its stylesheet, it is given the
 * new one. Tells so.
 */
export async function isKept(
  asked: Asked,
  keep: readonly string[],
  store: Store,
  terminal: Terminal,
): Promise<boolean> {
  const out = resolve(asked.out)
  const last = lastBuild(store, out)
  if (!last || !existsSync(out)) return false
  const files = filesNow(asked.seeds, store)
  if (files === undefined || last.inputs !== inputsIn(asked, files) || last.manifest !== manifestOf(out)) return false
  const stylesheet = stylesheetOf(asked)
  if (stylesheet.address.path === last.stylesheet) {
    tellBuilt(last, `nothing has changed, and ${placeOf(asked.out)} stays as it is`, terminal)
    return true
  }
  await publish(asked.out, keep, async (folder) => {
    await restyle(out, folder, last.stylesheet, stylesheet, marker)
    writeManifest(folder, out)
  })
  await keepLastBuild(store, out, {...last, stylesheet: stylesheet.address.path, manifest: manifestOf(out)})
  tellBuilt(last, `only the styles have changed, wrote ${count(last.files, 'file')} to ${placeOf(asked.out)}`, terminal)
  return true
}

/**
 * Notes what the site was built from, for the next build.
 *
 * @param files the digest of the files it was built from.
 */
export async function keepSite(asked: Asked, store: Store, files: string | undefined, built: Built): Promise<void> {
  if (files === undefined) return
  const out = resolve(asked.out)
  const stylesheet = stylesheetOf(asked).address.path
  await keepLastBuild(store, out, {...built, inputs: inputsIn(asked, files), stylesheet, manifest: manifestOf(out)})
}

/** What lets this build keep the pages of the last one in the same folder, if nobody has touched that since. */
export function keepingFor({out}: Asked, {store, shelf, heads}: OpenArchive): Keeping {
  const folder = resolve(out)
  const last = lastBuild(store, folder)
  const isAsLeft = last !== undefined && existsSync(folder) && last.manifest === manifestOf(folder)
  return {
    shelf,
    heads,
    pages: store.pages,
    ...(isAsLeft && {last: folder}),
    site: digestOf(folder),
    madeBy: madeBy(),
  }
}

const stylesheetOf = ({seeds}: Asked): Stylesheet =>
  readStylesheet(`${templatesFolder}/styles`, readDecisions(seeds).site)

function inputsIn(asked: Asked, files: string): string {
  const {seeds, out: _out, 'no-cache': _cache, ...rest} = asked
  const {'no-search': search, 'no-originals': originals, annotations} = rest
  const editions = readEditions(seeds).map(({name, digests}) => [name, ...digests])
  return inputsOf(files, seeds, readDecisions(seeds), {search, originals, annotations, editions})
}

/** The line a build ends with, and those of the files that were not read. */
export function tellBuilt({articles, unreadable, notRead}: Built, what: string, terminal: Terminal): void {
  const not = unreadable > 0 ? `, ${unreadable} left out` : ''
  terminal.err(`${count(articles, 'article')}${not}: ${what}\n`)
  for (const line of notRead) terminal.err(`${line}\n`)
}

export const placeOf = (out: string): string => relative('.', resolve(out)) || '.'
