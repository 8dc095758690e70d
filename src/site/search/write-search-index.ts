import {createHash} from 'node:crypto'
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Archive} from '../../model.ts'
import {cutParts} from '../../search/write/cut-parts.ts'
import {packPart} from '../../search/write/part.ts'
import {writeIndex} from '../../search/write/write-index.ts'
import {addressOf} from '../../view/address.ts'
import {searchEntry, searchFacts} from '../../view/search/search-entry.ts'
import {searchNames} from '../../view/search/search-names.ts'
import {keepBack} from '../../view/visibility/keep-back.ts'
import {writeFiles} from '../write-files.ts'
import {type KeptParts, keepNoParts} from './kept-parts.ts'
import {searchIndexFile} from './search-index-file.ts'

export interface SearchIndexOptions {
  readonly onProgress?: (done: number, total: number) => void
  /** Parts of earlier builds; what has not changed is not read again. */
  readonly kept?: KeptParts
}

/**
 * Writes the search index of a site that is already in `outDir`. The same archive gives the same bytes, whatever was kept
 * from earlier builds: a part is a function of its articles alone.
 *
 * The files lie in a folder named after what is in them, so that no browser mixes those of two builds.
 */
export function writeSearchIndex(
  archive: Archive,
  outDir: string,
  {onProgress = () => {}, kept = keepNoParts}: SearchIndexOptions = {},
): void {
  const {site} = archive
  // A text that is kept back is not found either.
  const {articles} = keepBack(archive)
  let done = 0
  const parts = cutParts(articles.map((article) => ({id: article.record.id, article}))).map((part) => {
    const some = part.map(({article}) => article)
    const packed = kept.part(some, () => packPart(some.map(searchEntry)))
    done += some.length
    onProgress(done, articles.length)
    return packed
  })
  kept.save()
  const folder = join(outDir, addressOf.search().path, 'unfinished')
  mkdirSync(folder, {recursive: true})
  try {
    const digest = createHash('sha256')
    const contents = writeIndex(
      {
        language: site.language.replace(/-.*/, '').toLowerCase(),
        facts: articles.map((article) => searchFacts(article, site.language)),
        parts,
        names: searchNames(archive),
      },
      (name, bytes) => {
        digest.update(name).update(bytes)
        writeFileSync(join(folder, name), bytes)
      },
    )
    const hash = digest.update(JSON.stringify(contents)).digest('hex').slice(0, 10)
    const own = join(outDir, addressOf.searchFolder(hash).path)
    rmSync(own, {recursive: true, force: true})
    renameSync(folder, own)
    writeFiles([searchIndexFile({...contents, folder: `index-${hash}/`})], outDir)
  } catch (error) {
    rmSync(folder, {recursive: true, force: true})
    throw error
  }
}
