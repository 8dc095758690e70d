import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs'
import {join, sep} from 'node:path'
import {errorCode} from '../failure.ts'
import type {Unreadable} from '../model.ts'
import type {Rule} from '../rules/define-rule.ts'
import {savedFolderEndings} from '../vocabulary/page/saved-folders.ts'
import {programFolders, siteFolders, siteSettings} from '../vocabulary/page/site-folders.ts'
import {endingOf} from './ending-of.ts'
import {readersOf} from './formats/index.ts'
import {notAnArticle} from './not-an-article.ts'
import {
  brokenLink,
  folderLoop,
  formatNotRead,
  linkOutside,
  nameNotUtf8,
  notAFile,
  pathTooLong,
  siteMachinery,
  unreadableFile,
  unreadableFolder,
} from './refusals.ts'

/** The files of a folder that are articles by their name, and those that look like articles and cannot be read. */
export interface FileList {
  /** Paths below the folder, with forward slashes, in code-unit order. */
  readonly files: readonly string[]
  readonly unreadable: readonly Unreadable[]
  /** Pictures, tables and the like beside the articles: how many of each ending. */
  readonly passed: ReadonlyMap<string, number>
}

/**
 * Lists a folder and the folders in it. Names that begin with `.` or `_` are not articles (`_archive/`, `.git/`), but for Jekyll's `_posts`;
 * links are followed, but never back into a folder that holds them, nor out of this one: what the archive publishes is in
 * its folder.
 */
export function listFiles(root: string): FileList {
  const files: string[] = []
  const unreadable: Unreadable[] = []
  const passed = new Map<string, number>()
  const refuse = (file: string, {name}: Rule, says: string): void => {
    unreadable.push({file, warning: {rule: name, says}})
  }

  const top = topOf(root)
  const walk = (folder: string, above: readonly string[]): void => {
    const path = join(root, folder)
    let entries: Dirent[]
    try {
      const real = realpathSync(path)
      if (above.includes(real)) {
        refuse(folder, folderLoop, 'is a link to a folder that holds it; remove the link')
        return
      }
      above = [...above, real]
      entries = readdirSync(path, {withFileTypes: true})
    } catch (error) {
      refuse(folder || '.', unreadableFolder, `cannot be listed (${reason(error)}); make the folder readable`)
      return
    }
    const names = entries.map(({name}) => name)
    const machinery = machineryOf(names)
    for (const entry of entries) {
      const {name} = entry
      if (name.startsWith('.') || (name.startsWith('_') && name !== jekyllPosts) || isOfSavedPage(name, names)) continue
      // What Bear says of its note, beside `text.md`.
      if (name === 'info.json' && folder.endsWith('.textbundle')) continue
      const file = folder ? `${folder}/${name}` : name
      if (machinery.has(name)) {
        refuse(
          file,
          siteMachinery,
          'is left out, because a site generator keeps its own things there; name it otherwise to show what it holds',
        )
        continue
      }
      try {
        if (entry.isSymbolicLink() && !isWithin(top, realpathSync(join(root, file)))) {
          refuse(file, linkOutside, 'is a link out of the folder, which is not followed; put a copy in its place')
          continue
        }
        const found = statSync(join(root, file))
        if (found.isDirectory()) walk(file, above)
        else if (readersOf(name).length === 0) {
          const says = notAnArticle(file)
          if (says !== undefined) refuse(file, formatNotRead, says)
          else passed.set(endingOf(name), (passed.get(endingOf(name)) ?? 0) + 1)
        } else if (Buffer.byteLength(file) > longestPath)
          refuse(file, pathTooLong, 'has a path that is too long; move it, or give its folders shorter names')
        else if (found.isFile()) files.push(file)
        else refuse(file, notAFile, 'is a device, pipe or socket; an article is a plain file')
      } catch (error) {
        const code = errorCode(error)
        if (code === 'ENOENT' && name.includes('\ufffd'))
          refuse(file, nameNotUtf8, 'has a name that is not UTF-8; rename it')
        else if (code === 'ENOENT') refuse(file, brokenLink, 'is a link to a file that is not there; mend or remove it')
        else if (code === 'ELOOP') refuse(file, folderLoop, 'is a link to itself; remove it')
        else refuse(file, unreadableFile, `cannot be read (${reason(error)}); make the file readable`)
      }
    }
  }

  walk('', [])
  return {files: files.sort(byCodeUnit), unreadable: unreadable.sort((a, b) => byCodeUnit(a.file, b.file)), passed}
}

/** What stands beside `hugo.toml` or `_config.yml` and holds no posts: layouts, the theme's own posts, the pages that were made. */
function machineryOf(names: readonly string[]): ReadonlySet<string> {
  const isSite = names.some((name) => siteSettings.has(name))
  return isSite ? siteFolders : programFolders
}

/** Jekyll keeps its posts there; `_drafts` and `_layouts` are what they say. */
const jekyllPosts = '_posts'

/** Where a folder really is; itself where that cannot be told, and listing it says why. */
function topOf(root: string): string {
  try {
    return realpathSync(root)
  } catch {
    return root
  }
}

const isWithin = (top: string, path: string): boolean =>
  path === top || path.startsWith(top.endsWith(sep) ? top : top + sep)

/** `Vote_files`, which a browser makes beside `Vote.html` for its pictures, scripts and the frames of advertisers. */
function isOfSavedPage(name: string, beside: readonly string[]): boolean {
  const plain = name.toLowerCase()
  const ending = savedFolderEndings.find((each) => plain.endsWith(each))
  if (ending === undefined) return false
  const page = name.slice(0, -ending.length)
  return beside.some((other) => other.startsWith(`${page}.`) && /\.(?:x?html?|mht(?:ml)?)$/i.test(other))
}

/** In bytes: what is kept of a file lies under its path, and a path of 2,000 ended the build. */
const longestPath = 1024

/** The same order on every machine: no locale. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** `EACCES`, or whatever the system says. */
export const reason = (error: unknown): string =>
  errorCode(error) ?? (error instanceof Error ? error.message : String(error))
