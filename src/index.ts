import type {Archive, ArticleRecord} from './model.ts'
import {loadArchive as load} from './run/load-archive.ts'
import {type BuiltSite, buildSite as build} from './site/build-site.ts'

export {articleRecord, recordJsonSchema} from './commands/record-schema.ts'
export type * from './model.ts'

export interface LoadOptions {
  /** The folder for what is found now and may be used again, `.cache/dateline`; none: everything is found anew. */
  readonly cacheFolder?: string
  /** Told what goes wrong beside the work: a store that is damaged or cannot be written. */
  readonly warn?: (says: string) => void
}

/**
 * The archive of a folder or a single file: its articles, and what they say together.
 *
 * @throws when there is no such folder, or a file of `_archive` is wrong; the message says where and what to do.
 */
export const loadArchive = (path: string, options: LoadOptions = {}): Promise<Archive> => load(path, options)

/**
 * The records of a folder or file, as `dateline extract` prints them: what each article says, by which rule, how surely,
 * and where it stands in the file. A folder is one archive: people, days, stories and echoes are told across it.
 *
 * ```ts
 * for (const {file, headline, quotes} of await extract('seeds')) console.log(file, headline?.value, quotes.length)
 * ```
 *
 * @throws as `loadArchive` does.
 */
export async function extract(path: string, options: LoadOptions = {}): Promise<readonly ArticleRecord[]> {
  const {articles} = await load(path, options)
  return articles.map(({record}) => record)
}

export interface BuildOptions {
  /** The folder the archive was read from: its files are published as they are. Without it their decoded text is. */
  readonly seeds?: string
}

/**
 * Writes the site of an archive to a folder, which should be empty: what is there and not overwritten stays. Says how many
 * files it wrote, and which pages could not be printed: one that says so stands in the place of each. The same archive gives
 * the same bytes.
 *
 * @throws an `Error` that names the page that could not be written, with its cause.
 */
export const buildSite = (archive: Archive, folder: string, {seeds}: BuildOptions = {}): Promise<BuiltSite> =>
  build(archive, folder, {...(seeds !== undefined && {seeds})})
