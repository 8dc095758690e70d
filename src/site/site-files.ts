import {feedsOf} from '../view/feeds/feeds-of.ts'
import {atomFile} from './atom.ts'
import {dataSiteFiles} from './data-site-files.ts'
import {headersFile} from './headers.ts'
import {historyFiles} from './history/history-files.ts'
import {iconFile} from './icon.ts'
import {jsonFeedFiles} from './json-feed.ts'
import {everyPage} from './print/every-page.ts'
import {robotsFile} from './robots.ts'
import {searchIndexFile} from './search/search-index-file.ts'
import type {SiteData} from './site-data.ts'
import type {SiteFile} from './site-file.ts'
import {sitemapFiles} from './sitemap.ts'

/** Every file beside the pages and the articles' own. The same for every build of the same archive. */
export function* siteFiles({catalogue, pages, stylesheet, searchScript, citeScript}: SiteData): Iterable<SiteFile> {
  const {site} = catalogue.archive
  // Whoever is shown a page out of memory waits for these; what follows speaks of all pages.
  yield {address: stylesheet.address, pieces: () => [stylesheet.css]}
  for (const script of [searchScript, citeScript]) yield {address: script.address, pieces: () => [script.js]}
  yield iconFile()
  yield robotsFile(site)
  // There is no search index yet; `writeSearchIndex` writes this file again when there is.
  yield searchIndexFile(null)
  const addresses = everyPage(pages).map(({address}) => address)
  yield headersFile(addresses, site)
  yield* sitemapFiles(addresses, site)
  for (const feed of feedsOf(catalogue)) {
    yield atomFile(feed)
    yield* jsonFeedFiles(feed)
  }
  yield* dataSiteFiles(catalogue)
  yield* historyFiles(catalogue, addresses, stylesheet)
}
