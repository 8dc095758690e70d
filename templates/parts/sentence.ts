import {withLinks} from '../../src/messages/with-links.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Address, Link} from '../../src/view/address.ts'

/**
 * A message of the interface whose places are links: `By event: [stories].` with `{stories: ['stories', address]}`.
 *
 * @throws when the message names a place that is not there.
 */
export function sentence(
  message: string,
  places: Readonly<Record<string, readonly [label: string, to: Address]>>,
  link: Link,
): Html {
  const links = Object.entries(places).map(([place, [label, to]]) => [place, html`<a href="${link(to)}">${label}</a>`])
  return filled(message, Object.fromEntries(links))
}

/**
 * The same where the links are more than a label and a page: a file of a type, another site.
 *
 * @throws when the message names a place that is not there.
 */
export function filled(message: string, places: Readonly<Record<string, Html>>): Html {
  return html`${withLinks(message).map((piece) => {
    if ('words' in piece) return piece.words
    const place = places[piece.place]
    if (!place) throw new Error(`Cannot print “${message}”: it leads to \`${piece.place}\``)
    return place
  })}`
}
