import type {Archive} from '../model.ts'
import {progressOn} from '../run/progress.ts'
import type {Terminal} from '../run/terminal.ts'
import {articlesInPart, writeSearchIndex} from '../site/search/write-search-index.ts'

/**
 * How many articles a build indexes without being asked: about eight seconds' work and 0.8 GiB, for Pagefind in a
 * process beside this one. Beyond, indexing takes longer than all the rest of a build from the cache, so it waits for
 * `--search`. Either way it is the last step before the folder is published, so a site goes out with its whole index or
 * with a search page that says there is none.
 */
export const articlesIndexedUnasked = articlesInPart

/**
 * @param wanted `small`: when the archive is, and only if it works: a site without search is better than none.
 * @throws when it cannot be done and was wanted all the same.
 */
export async function indexForSearch(
  archive: Archive,
  folder: string,
  wanted: 'yes' | 'no' | 'small',
  terminal: Terminal,
): Promise<void> {
  const {length} = archive.articles
  if (wanted === 'no' || length === 0) return
  if (wanted === 'small' && length > articlesIndexedUnasked) {
    terminal.err(
      `No search index: ${length.toLocaleString('en')} articles are many to index at every build. \`--search\` does it.\n`,
    )
    return
  }
  const progress = progressOn(terminal)
  try {
    await writeSearchIndex(archive, folder, {
      onProgress: (done, total) => progress.step('Indexing for search', done, total),
    })
  } catch (error) {
    if (wanted === 'yes') throw error
    terminal.err(
      `No search index; the rest of the site is complete. ${error instanceof Error ? error.message : error}\n`,
    )
  } finally {
    progress.done()
  }
}
