import {canonicalUrl, linkFrom} from '../view/address.ts'
import type {Redirect} from '../view/redirects/redirects-for.ts'
import {html} from './html.ts'
import type {SiteFile} from './site-file.ts'

/** Pages for those who come by an old address: any host has them, and no server has to be told. */
export function redirectFiles(redirects: readonly Redirect[], url: string | undefined): readonly SiteFile[] {
  return redirects.map(({from, to}) => {
    const href = linkFrom(from)(to)
    const canonical = canonicalUrl(url, to)
    return {
      address: from,
      pieces: () => [
        html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>This page has moved</title>
<meta http-equiv="refresh" content="${`0; url=${href}`}">
<meta name="robots" content="noindex">
${canonical && html`<link rel="canonical" href="${canonical}">\n`}</head>
<body>
<p>What stood here <a href="${href}">stands elsewhere now</a>.</p>
</body>
</html>
`.toString(),
      ],
    }
  })
}
