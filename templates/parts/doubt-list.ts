import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {DoubtLine} from '../../src/view/doubts/doubt-line.ts'

/** Doubts, each with its article and the front matter that would settle it. */
export function doubtList(lines: readonly DoubtLine[], link: Link): Html {
  return html`<ul class="doubts">
${lines.map(
  ({file, title, to, line, says, settledBy}) =>
    html`<li>${to ? html`<a href="${link(to)}">${title ?? file}</a>` : file}${title && html` <span class="quiet">${file}${line && `, line ${line}`}</span>`}${file && ': '}${says}${settledBy && html` <span class="quiet">Settle it with</span> <code>${settledBy}</code>`}</li>\n`,
)}</ul>`
}
