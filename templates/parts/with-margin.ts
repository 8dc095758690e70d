import {type Html, html} from '../../src/site/html.ts'

/**
 * The text of a page and, when there is something to put there, a margin beside it with the heading `#glance`.
 *
 * The first tag says which of the two it is. A browser draws a page while it still comes in: told by what stands in the
 * margin, it would draw the text in the full width first, and then push it aside under the reader's eyes.
 */
export function withMargin(text: Html, margin: Html | undefined): Html {
  return html`<div class="${margin ? 'beside-margin' : 'full-width'}">
<div>
${text}</div>
${margin && html`<aside class="margin-lists" aria-labelledby="glance">\n${margin}</aside>\n`}</div>`
}
