/** An element with its properties and children: `make('p', {className: 'quiet'}, ['and 3 more'])`. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const node = Object.assign(document.createElement(tag), properties)
  node.append(...children)
  return node
}

/**
 * The element of the page that `selector` finds.
 *
 * @throws when the page has no such element: its template and this program have parted.
 */
export function element<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}`)
  return found
}
