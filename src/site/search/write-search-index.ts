import {rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Archive, Article} from '../../model.ts'
import {addressOf} from '../../view/address.ts'
import {searchDocument} from '../../view/search/search-document.ts'
import {keepBack} from '../../view/visibility/keep-back.ts'
import {writeFiles} from '../write-files.ts'
import {searchMarkup} from './search-markup.ts'
import {searchPartsFile} from './search-parts-file.ts'

/**
 * Articles in a part of the index. Pagefind holds all it is given until it writes: 10,000 articles at once took 3.1 GiB,
 * four parts one after the other take 0.8, and the page searches them together.
 */
export const articlesInPart = 2_500

export interface SearchIndexOptions {
  readonly onProgress?: (done: number, total: number) => void
  readonly limit?: number
}

/**
 * Writes the search index of a site that is already in `outDir`. The same archive gives the same bytes: Pagefind names
 * its files by what is in them and numbers articles in the order it is given them, which is the archive's.
 *
 * @throws an `Error` when Pagefind has no program for this machine or will not take an article; then there is no part
 *   of an index in `outDir`, and the site is complete without.
 */
export async function writeSearchIndex(
  archive: Archive,
  outDir: string,
  {onProgress = () => {}, limit = articlesInPart}: SearchIndexOptions = {},
): Promise<void> {
  // A text that is kept back is not found either.
  const {articles} = keepBack(archive)
  const parts = Math.ceil(articles.length / limit)
  const folders = Array.from({length: parts}, (_, at) => join(outDir, addressOf.searchPart(at + 1).path))
  try {
    for (const [at, folder] of folders.entries()) {
      const before = at * limit
      const some = articles.slice(before, before + limit)
      await writePart(some, archive, folder, (done) => onProgress(before + done, articles.length))
      for (const name of at === 0 ? interfaces : [...interfaces, ...programs]) rmSync(join(folder, name), {force: true})
    }
  } catch (error) {
    for (const folder of folders) rmSync(folder, {recursive: true, force: true})
    throw error
  }
  writeFiles([searchPartsFile(parts)], outDir)
}

/** Pagefind brings its own search boxes, 430 KB of them; the search page has one of its own. */
const interfaces = ['ui', 'modular-ui', 'component-ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js')

/** Taken from the first part; beside its data every part needs the WebAssembly of its language. */
const programs = ['pagefind.js', 'pagefind-worker.js']

/** Pagefind works in a process of its own, which ends with the part and gives its memory back. */
async function writePart(
  articles: readonly Article[],
  {people, site}: Archive,
  folder: string,
  onProgress: (done: number) => void,
): Promise<void> {
  const {close, createIndex} = await import('pagefind')
  const names = new Map(people.map(({id, name}) => [id, name]))
  try {
    // It knows languages, not their regions: `en` of `en-GB`.
    const created = await createIndex({forceLanguage: site.language.replace(/-.*/, '').toLowerCase()})
    const {index} = created
    if (!index) throw failed(created.errors)
    for (const [at, article] of articles.entries()) {
      const document = searchDocument(article, names, site.language)
      // One at a time: what is given side by side may be numbered in another order the next time.
      const added = await index.addHTMLFile({url: document.to.path, content: searchMarkup(document, site.language)})
      if (added.errors.length > 0) throw failed(added.errors, article.record.file)
      onProgress(at + 1)
    }
    const {errors} = await index.writeFiles({outputPath: folder})
    if (errors.length > 0) throw failed(errors)
  } finally {
    await close()
  }
}

function failed(errors: readonly string[], file?: string): Error {
  return new Error(`Cannot index ${file ? `\`${file}\`` : 'the archive'} for search: ${errors.join('; ')}`)
}
