import type {Archive} from '../../model.ts'
import {type Address, addressOf, linkFrom} from '../../view/address.ts'
import type {Catalogue} from '../../view/catalogue.ts'
import {redirectsFor} from '../../view/redirects/redirects-for.ts'
import {count} from '../../view/words.ts'
import {type Html, html} from '../html.ts'
import type {Stylesheet} from '../look/stylesheet.ts'
import {redirectFiles} from '../redirect-files.ts'
import type {SiteFile} from '../site-file.ts'
import {type Changes, historyOf} from './history-of.ts'

/**
 * What keeps the links working that others made: a redirect where something moved, a word where it is gone, and the page of
 * what changed since the archive was published last. None where `_archive/editions/` has no manifest.
 *
 * @param present the addresses of the pages there are
 */
export function historyFiles(
  catalogue: Catalogue,
  present: readonly Address[],
  stylesheet: Stylesheet,
): readonly SiteFile[] {
  const {archive} = catalogue
  const history = historyOf(archive)
  if (!history) return []
  const paths = new Set(present.map(({path}) => path))
  const before = new Set((archive.editions ?? []).flatMap(({digests}) => [...digests.keys()].flatMap(pathOfPage)))
  const frame = {archive, stylesheet}
  return [
    ...redirectFiles([...history.moved, ...redirectsFor(before, paths, catalogue)], archive.site.url),
    ...history.gone.map(({address, edition}) =>
      plainPage(
        frame,
        address,
        'No longer in the archive',
        html`<p>What was here stood in the edition ${edition}, and is not in the archive any more. Its address stays, so that whoever cited it learns what became of it.</p>`,
      ),
    ),
    plainPage(frame, addressOf.changes(), `What changed since ${history.since.edition}`, changeLists(history.since)),
  ]
}

/** `articles/rain/` for `articles/rain/index.html`. */
const pathOfPage = (file: string): string[] =>
  file.endsWith('/index.html') ? [file.slice(0, -'index.html'.length)] : []

function changeLists({added, changed, moved, gone}: Changes): Html {
  const link = linkFrom(addressOf.changes())
  const toArticle = (id: string): Html => html`<a href="${link(addressOf.article(id))}">${id}</a>`
  const list = (title: string, items: readonly Html[]): Html | undefined =>
    items.length > 0
      ? html`<h2>${title}</h2>\n<ul>\n${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`
      : undefined
  const total = added.length + changed.length + moved.length + gone.length
  return html`<p>${total === 0 ? 'Nothing: the articles are the same.' : `${count(total, 'article')} of the archive ${total === 1 ? 'is' : 'are'} not what ${total === 1 ? 'it was' : 'they were'}.`}</p>
${list('New', added.map(toArticle))}${list('Changed', changed.map(toArticle))}${list(
  'Renamed',
  moved.map(({from, to}) => html`<code>${from}</code> is ${toArticle(to)}`),
)}${list(
  'Gone',
  gone.map((id) => html`<code>${id}</code>`),
)}`
}

/** A page by itself: for those who come by an old address, or compare two editions. */
function plainPage(
  {archive: {site}, stylesheet}: {readonly archive: Archive; readonly stylesheet: Stylesheet},
  address: Address,
  title: string,
  main: Html,
): SiteFile {
  const link = linkFrom(address)
  return {
    address,
    pieces: () => [
      html`<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<title>${title} · ${site.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${link(stylesheet.address)}">
</head>
<body>
<main id="main">
<header class="page-head">
<h1>${title}</h1>
</header>
${main}
<p><a href="${link(addressOf.home())}">${site.title}</a></p>
</main>
</body>
</html>
`.toString(),
    ],
  }
}
