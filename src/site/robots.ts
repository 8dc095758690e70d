import type {Site} from '../model.ts'
import {addressOf, canonicalUrl} from '../view/address.ts'
import type {SiteFile} from './site-file.ts'

/** Every page may be read by every robot (RFC 9309); a site that knows its address says where the list of them is. */
export function robotsFile({url}: Site): SiteFile {
  const sitemap = canonicalUrl(url, addressOf.sitemap())
  return {
    address: addressOf.robots(),
    pieces: () => [`User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`],
  }
}
