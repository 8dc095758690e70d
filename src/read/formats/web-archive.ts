import {articleId} from '../../ids/article-id.ts'
import type {Seed} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {crawlParser} from '../documents/crawl-parser.ts'
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
  /** Whether its record is as long as it says. */
  isWhole: boolean
}

export const damagedCrawl = defineRule({
  name: 'damaged-crawl',
  says: 'A record of the crawl is longer or shorter than it says: the end of the page may be missing, or pages behind it.',
  example: 'A crawl that broke off, or went through an editor that changed the ends of its lines.',
})

/** The pages that were fetched with success, each address once. */
async function pagesOf(archives: readonly Uint8Array[]): Promise<FetchedPage[]> {
  const pages = new Map<string, FetchedPage>()
  let left = largestUnpacked
  for (const archive of archives) {
    let last: FetchedPage | undefined
    // Before the first page the first one tells: a crawl begins with a record of itself.
    let isDamaged = false
    const onDamage = (): void => {
      if (last) last.isWhole = false
      else isDamaged = true
    }
    for await (const record of await crawlParser(unpacked(archive), onDamage)) {
      const url = record.warcTargetURI ?? ''
      const type = record.httpHeaders?.headers.get('content-type') ?? ''
      const isPage = record.warcType === 'response' && record.httpHeaders?.statusCode === 200 && /html/i.test(type)
      const isNew = isPage && !pages.has(url)
      const rest = record.reader
      const pieces: Uint8Array[] = []
      let size = 0
      // Also what nobody wants is read to its end: warcio passes over the rest of a record for ever where a crawl was cut off.
      for await (const piece of record) {
        size += piece.length
        if (size > left) throw new TooMuchUnpacked(largestUnpacked)
        if (isNew && size <= largestFile) pieces.push(piece)
      }
      left -= size
      if (isNew && size <= largestFile) {
        const whole = Buffer.concat(pieces)
        const next = whole.indexOf('\r\nWARC/1.')
        last = {url, bytes: next < 0 ? whole : whole.subarray(0, next), isWhole: next < 0 && !isDamaged}
        isDamaged = false
        pages.set(url, last)
      }
      if ('limit' in rest && rest.limit !== 0) onDamage()
    }
  }
  return [...pages.values()]
}

const damaged = 'stands in a crawl that is damaged: its end may be missing, or pages behind it; compare with the crawl'

function numbered({file, sha256}: SourceFile, pages: readonly FetchedPage[], reader: string): Seed[] {
  return pages.flatMap(({url, bytes, isWhole}, index): Seed[] => {
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
        warnings: isWhole ? decoded.warnings : [...decoded.warnings, {rule: damagedCrawl.name, says: damaged}],
        reader,
        metadata: metadataOfAddress(url, `fetched from ${url}`),
      },
    ]
  })
}
