import type {Site} from '../model.ts'
import {type Address, addressOf, linkFromAfar} from '../view/address.ts'
import type {SiteFile} from './site-file.ts'
import {xml, xmlDeclaration} from './xml.ts'

/** As many as the protocol allows in one file. */
export const addressesInSitemap = 50_000

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/**
 * Every page for search engines, after the protocol of sitemaps.org: one file, or an index and its parts. It consists
 * of full addresses, so there is none before the site's is known.
 */
export function sitemapFiles(
  addresses: readonly Address[],
  {url}: Site,
  limit: number = addressesInSitemap,
): readonly SiteFile[] {
  if (!url) return []
  const link = linkFromAfar(url, addressOf.home())
  const pages = addresses.filter(({path}) => path !== addressOf.notFound().path)
  const parts = Array.from({length: Math.max(1, Math.ceil(pages.length / limit))}, (_, at) =>
    pages.slice(at * limit, (at + 1) * limit),
  )
  const files = parts.map((part, at) => ({
    address: addressOf.sitemap(parts.length > 1 ? at + 1 : undefined),
    pieces: () => listOf('urlset', 'url', part.map(link)),
  }))
  if (files.length === 1) return files
  const index = files.map(({address}) => link(address))
  return [{address: addressOf.sitemap(), pieces: () => listOf('sitemapindex', 'sitemap', index)}, ...files]
}

function* listOf(list: 'urlset' | 'sitemapindex', item: 'url' | 'sitemap', urls: readonly string[]): Iterable<string> {
  yield `${xmlDeclaration}<${list} xmlns="${namespace}">\n`
  for (const url of urls) yield `<${item}>${xml`<loc>${url}</loc>`}</${item}>\n`
  yield `</${list}>\n`
}
