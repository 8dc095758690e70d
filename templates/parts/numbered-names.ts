import type {Messages} from '../../src/messages/messages.ts'
import {type Html, html, join} from '../../src/site/html.ts'
import type {Address, Link} from '../../src/view/address.ts'
import type {NumberedName} from '../../src/view/home/home-pages.ts'

/** A section of the front page: names with how much there is behind each; nothing where there is none. */
export function numberedNames(
  id: string,
  heading: string,
  names: readonly NumberedName[],
  all: {readonly label: string; readonly to: Address},
  {home: words}: Messages,
  link: Link,
): Html | undefined {
  const [first] = names
  if (!first) return undefined
  const [before, after] = words.on.split('{topics}')
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<ul class="numbered">
${names.map(
  ({name, to, amount, about = []}) =>
    html`<li><a href="${link(to)}">${name}</a>${amount && html` <span class="number">${amount}</span>`}${
      about.length > 0 &&
      html`<span class="quiet">${before}${join(
        about.map((topic) => html`<a href="${link(topic.to)}">${topic.label}</a>`),
        ', ',
      )}${after}</span>`
    }</li>\n`,
)}</ul>
<p class="quiet"><a href="${link(all.to)}">${all.label}</a></p>
</section>
`
}
