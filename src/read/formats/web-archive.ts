import {articleId} from '../../ids/article-id.ts'
import type {Seed} from '../../model.ts'
import {metadataOfAddress} from '../documents/saved-address.ts'
import {largestUnpacked, unpacked} from '../documents/unpacked.ts'
import {TooMuchUnpacked, unzip, utf8} from '../documents/unzip.ts'
import {declaredEncoding} from '../encodings/declared-encoding.ts'
import {decode, decodeAs} from '../encodings/decode.ts'
import {largestFile, type Reader, type SourceFile} from '../reader.ts'

const largest = 500 * 1024 * 1024

/** `crawl.warc.gz`: what a crawler kept of the web, a seed each page it fetched. */
export const warc: Reader = {
  name: 'warc',
  endings: ['warc', 'gz'],
  largest,
  recognises: ({file}) => /\.warc(?:\.gz)?$/i.test(file),
  read: async (source) => numbered(source, await pagesOf([source.bytes]), warc.name),
}

/** `crawl.wacz`: the same in a zip archive with a list of the pages that somebody looked at; the others are parts of them. */
export const wacz: Reader = {
  name: 'wacz',
  endings: ['wacz'],
  largest,
  read: async (source) => {
    const files = await unzip(
      source.bytes,
      (path) => /^archive\/.*\.warc(?:\.gz)?$|^pages\/pages\.jsonl$/.test(path),
      largest,
    )
    const visited = new Set(
      [...utf8(files.get('pages/pages.jsonl')).matchAll(/"url"\s*:\s*"([^"]+)"/g)].map(([, url]) => url),
    )
    const parts = [...files].flatMap(([path, bytes]) => (path.startsWith('archive/') ? [bytes] : []))
    const pages = await pagesOf(parts)
    const looked = pages.filter(({url}) => visited.has(url))
    return numbered(source, looked.length > 0 ? looked : pages, wacz.name)
  },
}

interface FetchedPage {
  readonly url: string
  readonly bytes: Uint8Array
}

/** The pages that were fetched with success, each address once. */
async function pagesOf(archives: readonly Uint8Array[]): Promise<FetchedPage[]> {
  const {WARCParser} = await import('warcio')
  const pages = new Map<string, FetchedPage>()
  let left = largestUnpacked
  for (const archive of archives) {
    for await (const record of new WARCParser(unpacked(archive))) {
      const url = record.warcTargetURI ?? ''
      const type = record.httpHeaders?.headers.get('content-type') ?? ''
      const isPage = record.warcType === 'response' && record.httpHeaders?.statusCode === 200 && /html/i.test(type)
      const isNew = isPage && !pages.has(url)
      const page: Uint8Array[] = []
      let size = 0
      // Also what nobody wants is read to its end: warcio passes over the rest of a record for ever where a crawl was cut off.
      for await (const piece of record) {
        size += piece.length
        if (size > left) throw new TooMuchUnpacked(largestUnpacked)
        if (isNew && size <= largestFile) page.push(piece)
      }
      left -= size
      if (isNew && size <= largestFile) pages.set(url, {url, bytes: Buffer.concat(page)})
    }
  }
  return [...pages.values()]
}

function numbered({file, sha256}: SourceFile, pages: readonly FetchedPage[], reader: string): Seed[] {
  return pages.flatMap(({url, bytes}, index): Seed[] => {
    const encoding = declaredEncoding(bytes)
    const decoded = encoding === undefined ? decode(bytes) : decodeAs(encoding, bytes)
    if ('refused' in decoded) return []
    return [
      {
        file: `${file}#${index + 1}`,
        id: `${articleId(file)}-${index + 1}`,
        format: 'html',
        raw: decoded.raw,
        sha256,
        warnings: decoded.warnings,
        reader,
        metadata: metadataOfAddress(url, `fetched from ${url}`),
      },
    ]
  })
}
