import {type Html, html, type Printable, scriptFile} from '../../site/html.ts'
import {count} from '../../view/words.ts'

/** What every page of the desk is set with. */
export interface Frame {
  /** Against forms that a page elsewhere sends here. */
  readonly token: string
  /** The path below which the archive is, `/` or `/archive/`. */
  readonly base: string
  readonly title: string
  readonly open: number
  readonly written: number
  /** What the last change was, and can be undone. */
  readonly last?: string
  /** What happened, for the reader who comes from a form. */
  readonly notice?: string
  /** Where a form leads back to. */
  readonly here: string
  readonly by?: string
}

/** The frame of a page: the ways through the desk, what was done last, and how to undo it. */
export function frame({token, base, title, open, written, last, notice, here, by}: Frame, main: Printable): Html {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} – the desk</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" type="image/svg+xml" href="${base}icon.svg">
<link rel="stylesheet" href="${base}desk/desk.css">
</head>
<body class="desk">
<a class="skip" href="#main">Skip to the text</a>
<header class="desk-head">
<p class="desk-title"><a href="${base}desk/">The desk</a></p>
<nav aria-label="The desk">
<ul>
<li><a href="${base}desk/">Doubts <span class="number">${count(open, 'open one')}</span></a></li>
<li><a href="${base}desk/corrections">Corrections <span class="number">${written}</span></a></li>
<li><a href="${base}">The archive</a></li>
</ul>
</nav>
<form class="desk-find" action="${base}desk/find" role="search"><label>Find <input type="search" name="q" placeholder="headline, name, words"></label><button>Find</button></form>
</header>
${
  (notice ?? last) &&
  html`<div class="desk-last" role="status">
<p>${notice ?? html`Written: ${last}`}</p>
${last && html`<form method="post" action="${base}desk/undo">${hidden({token, back: here})}<button accesskey="u" data-key="u">Undo</button></form>`}
</div>
`
}<main id="main" tabindex="-1">
${main}
</main>
<footer class="colophon">
<form class="desk-by" method="post" action="${base}desk/by">${hidden({token, back: here})}<label>Corrections are signed <input name="by" value="${by ?? ''}" placeholder="your name" autocomplete="name"></label><button>Sign so</button></form>
<form class="desk-by" method="post" action="${base}desk/again">${hidden({token, back: here})}<button>Read the articles anew</button> <span>after they were changed, or to see what follows from corrections elsewhere</span></form>
<p>Keys: <kbd>j</kbd> and <kbd>k</kbd> go to the next doubt and the one before, <kbd>1</kbd> to <kbd>9</kbd> answer, <kbd>o</kbd> opens the article, <kbd>u</kbd> undoes, <kbd>/</kbd> finds. These pages are served to this machine only and are never published.</p>
</footer>
${scriptFile(`${base}desk/desk.js`)}
</body>
</html>
`
}

/** The fields of a form that nobody fills in. */
export function hidden(fields: Readonly<Record<string, string | undefined>>): Html {
  return html`${Object.entries(fields).map(([name, value]) => value !== undefined && html`<input type="hidden" name="${name}" value="${value}">`)}`
}
