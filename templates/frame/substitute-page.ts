import {html} from '../../src/site/html.ts'
import type {SiteData} from '../../src/site/site-data.ts'
import {type Address, addressOf, type Link} from '../../src/view/address.ts'
import type {Page} from '../../src/view/page.ts'
import {hasOriginal} from '../../src/view/visibility/has-original.ts'
import {layout} from './layout.ts'

/**
 * What stands where a page could not be printed: its title, and a word to its readers. Of the page nothing is asked but
 * its address and title, since any other part of it may be what failed.
 */
export function substitutePage(site: SiteData, {address, title, description}: Page<unknown>, link: Link): string {
  const original = originalOf(site, address.path)
  const main = html`<header class="page-head">
<h1>${title}</h1>
<p class="page-dek">${site.messages.unprinted}</p>
</header>
${original && html`<p><a href="${link(original)}" type="text/plain">${original.path}</a></p>`}`
  const crumbs = [{label: site.messages.frame.home, to: addressOf.home()}]
  return layout(site, {address, title, description, crumbs, model: () => undefined}, main, link).toString()
}

/** The file of the article whose page it would have been. */
function originalOf({archive, catalogue}: SiteData, path: string): Address | undefined {
  const id = /^articles\/(?<id>.+)\/$/.exec(path)?.groups?.id
  const article = id === undefined ? undefined : catalogue.article.get(id)
  return article && hasOriginal(archive.site, article.record) ? addressOf.original(article.record.id) : undefined
}
