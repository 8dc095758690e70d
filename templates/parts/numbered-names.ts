import {type Html, html, join} from '../../src/site/html.ts'
import type {Address, Link} from '../../src/view/address.ts'
import type {NumberedName} from '../../src/view/home/home-pages.ts'

/** A section of the front page: names with how much there is behind each; nothing where there is none. */
export function numberedNames(
  heading: string,
  names: readonly NumberedName[],
  all: {readonly label: string; readonly to: Address},
  link: Link,
): Html | undefined {
  const [first] = names
  if (!first) return undefined
  const id = heading.toLowerCase().replaceAll(' ', '-')
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<ul class="numbered">
${names.map(
  ({name, to, amount, about = []}) =>
    html`<li><a href="${link(to)}">${name}</a>${amount && html` <span class="number">${amount}</span>`}${
      about.length > 0 &&
      html`<span class="quiet">on ${join(
        about.map((topic) => html`<a href="${link(topic.to)}">${topic.label}</a>`),
        ', ',
      )}</span>`
    }</li>\n`,
)}</ul>
<p class="quiet"><a href="${link(all.to)}">${all.label}</a></p>
</section>
`
}
