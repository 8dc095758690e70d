import {attribute, dataBlock, escapeText, type Html, html, scriptFile} from '../../src/site/html.ts'
import type {SiteData} from '../../src/site/site-data.ts'
import {addressOf, canonicalUrl, type Link} from '../../src/view/address.ts'
import type {FeedLink} from '../../src/view/feeds/feed-link.ts'
import type {Metadata, Page} from '../../src/view/page.ts'
import {firstWords} from '../../src/view/words.ts'
import {colophon} from './colophon.ts'
import {masthead} from './masthead.ts'

/**
 * The frame of every page. No inline style, and no script but on the pages that search and cite: a strict Content-Security-Policy has
 * nothing to forbid.
 */
export function layout(
  {archive, feed: ofArchive, messages, stylesheet, searchScript, citeScript}: SiteData,
  page: Page<unknown>,
  main: Html,
  link: Link,
): Html {
  const {site} = archive
  const canonical = page.address.path === addressOf.notFound().path ? undefined : canonicalUrl(site.url, page.address)
  const metadata = page.metadata?.() ?? {}
  const feed = metadata.feed ?? ofArchive
  return html`<!DOCTYPE html>
<html lang="${site.language}"${attribute('dir', messages.direction === 'rtl' ? 'rtl' : undefined)}>
<head>
<meta charset="utf-8">
<title>${windowTitle(page.title, site.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
${canonical && html`<link rel="canonical" href="${canonical}">\n`}<link rel="icon" type="image/svg+xml" href="${link(addressOf.icon())}">
<link rel="stylesheet" href="${link(stylesheet.address)}">
${page.address.path === addressOf.search().path && html`${scriptFile(link(searchScript.address))}\n`}${page.address.path === addressOf.cite().path && html`${scriptFile(link(citeScript.address))}\n`}${metaTags(page, metadata, site.title, canonical)}${feed && feedLinks(feed, link)}${metadata.linkedData && html`${dataBlock('application/ld+json', metadata.linkedData)}\n`}</head>
<body>
<a class="skip" href="#main">${messages.frame.skip}</a>
${masthead(site, messages, page.address, link)}
${
  page.crumbs.length > 0 &&
  html`<nav class="crumbs" aria-label="${messages.frame.youAreHere}">
<ol>
${page.crumbs.map(({label, to}) => html`<li><a href="${link(to)}">${to.path === addressOf.home().path ? messages.frame.home : label}</a></li>\n`)}<li aria-current="page">${page.title}</li>
</ol>
</nav>
`
}<main id="main" tabindex="-1">
${main}
</main>
${colophon(site, messages, link)}
</body>
</html>
`
}

/** What a preview of the page shows, after the Open Graph protocol (ogp.me). */
function metaTags(
  page: Page<unknown>,
  {kind = 'website', published, reference = []}: Metadata,
  archive: string,
  canonical: string | undefined,
): Html {
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['og:type', kind],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:site_name', archive],
    ['og:url', canonical],
    ['article:published_time', published],
  ]
  return html`${tags.map(([property, content]) => content && html`<meta property="${property}" content="${content}">\n`)}${reference.map(([name, content]) => html`<meta name="${name}" content="${content}">\n`)}`
}

function feedLinks({title, atom, json}: FeedLink, link: Link): Html {
  return html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${link(atom)}">
${json && html`<link rel="alternate" type="application/feed+json" title="${title}" href="${link(json)}">\n`}`
}

/** Short enough for a tab and a list of results: the archive's name gives way first, then the end of the headline. */
function windowTitle(page: string, archive: string): string {
  const both = page === archive ? archive : `${page} – ${archive}`
  if (printedLength(both) <= longestTitle) return both
  return firstWords(page, longestTitle - (printedLength(page) - page.length))
}

const longestTitle = 70

/** As it stands in the markup: `"` is six letters there. */
const printedLength = (text: string): number => escapeText(text).length
