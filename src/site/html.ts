import {printable, printableJson} from '../text/printable.ts'

/**
 * Markup, escaped by default. Only the functions of this file make an `Html`; every other value that reaches a page is
 * text and cannot open a tag: in html`<p>${'<b>'}</p>` the reader sees the letters `<b>`.
 *
 * Our own forty lines rather than a package: the libraries that do this return plain strings, so the compiler cannot
 * tell markup from text, and none of them looks at addresses.
 */
export class Html {
  readonly #markup: string
  constructor(markup: string, key: typeof onlyHere) {
    if (key !== onlyHere) throw new TypeError('Cannot make `Html` by hand: write html`…`, or `raw(markup)` and why')
    this.#markup = markup
  }
  toString(): string {
    return this.#markup
  }
}

const onlyHere = Symbol('html')

/** What may stand in a template: markup, text, a number, lists of them, and nothing (`false`, `undefined`, `null`). */
export type Printable = Html | string | number | false | null | undefined | readonly Printable[]

/**
 * Tagged template that escapes text and attribute values and prints `false`, `undefined` and `null` as nothing.
 * An attribute's value stands in double quotes; an address (`href`, `src`, `cite`, `action`) that is not relative,
 * `http:`, `https:` or `mailto:` is replaced by `about:invalid`.
 *
 * @throws when an attribute's value is not quoted, or a value would land inside a tag's name, a comment or a script.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Html {
  const slots = slotsOf(strings)
  let markup = strings[0] ?? ''
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    markup += slots[i] === 'address' ? escapeText(safeAddress(String(value ?? ''))) : print(value)
    markup += strings[i + 1] ?? ''
  }
  return new Html(markup, onlyHere)
}

/** Declares a string to be markup. For what another escaper has already made safe (remark-html), and nothing else. */
export function raw(markup: string): Html {
  return new Html(markup, onlyHere)
}

/** Items with markup or text between them: `join(names, ', ')`. */
export function join(items: readonly Printable[], between: Printable): Html {
  const glue = print(between)
  return new Html(items.map(print).join(glue), onlyHere)
}

/**
 * Data for machines in a page (JSON-LD): a `<script>` that is never run, since its type is not that of a program. What
 * could end it, or begin a comment in it, is written as an escape.
 */
export function dataBlock(type: 'application/ld+json', data: object): Html {
  const json = printableJson(JSON.stringify(data)).replace(
    /[<>&]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  )
  return new Html(`<script type="${type}">${json}</script>`, onlyHere)
}

/**
 * A program of the site's own, from a file. It is waited for, so that the page is drawn once, as the program wants it,
 * and nothing jumps.
 */
export function scriptFile(address: string): Html {
  return new Html(`<script src="${escapeText(safeAddress(address))}"></script>`, onlyHere)
}

/** An attribute that is there or not: html`<details${flag('open', isOpen)}>`. */
export function flag(name: string, on: boolean | undefined): Html | undefined {
  return on ? new Html(` ${escapeText(name)}`, onlyHere) : undefined
}

/** An attribute that is left out without a value: html`<li${attribute('id', id)}>`. */
export function attribute(name: string, value: string | number | undefined): Html | undefined {
  return value === undefined ? undefined : new Html(` ${escapeText(name)}="${escapeText(String(value))}"`, onlyHere)
}

/** The address as it is when a reader may follow it, `about:invalid` when it would run code (`javascript:`, `data:`). */
export function safeAddress(address: string): string {
  // Browsers skip control characters and spaces before and inside a scheme: `java\nscript:` runs.
  const scheme = /^([^/?#]*?):/.exec(withoutControls(address))?.[1]?.toLowerCase()
  return scheme === undefined || safeSchemes.has(scheme) ? address : 'about:invalid'
}

const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto'])

function withoutControls(address: string): string {
  let plain = ''
  for (const character of address) if (character > ' ' && character !== '\u007f') plain += character
  return plain
}

/** Text with the five characters that mean something to HTML replaced, and what no page may hold marked. */
export function escapeText(text: string): string {
  const marked = printable(text)
  return special.test(marked) ? marked.replace(everySpecial, (char) => references[char] ?? char) : marked
}

const special = /[&<>"']/
const everySpecial = /[&<>"']/g
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function print(value: Printable): string {
  if (value === undefined || value === null || value === false) return ''
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  if (value instanceof Html) return value.toString()
  let markup = ''
  for (const item of value) markup += print(item)
  return markup
}

type Slot = 'text' | 'address'

const known = new WeakMap<TemplateStringsArray, readonly Slot[]>()

/** What each value of a template is, worked out once a template. */
function slotsOf(strings: TemplateStringsArray): readonly Slot[] {
  let slots = known.get(strings)
  if (!slots) {
    slots = strings.slice(0, -1).map((before, index) => slotAfter(strings.slice(0, index + 1).join('x'), before))
    known.set(strings, slots)
  }
  return slots
}

function slotAfter(all: string, before: string): Slot {
  if (/=\s*$/.test(before))
    throw new TypeError(`Cannot print a value without quotes around it: \`${before.slice(-30)}\``)
  if (/<\/?$|<!--(?:(?!-->).)*$|<(script|style)\b(?:(?!<\/\1).)*$/is.test(all))
    throw new TypeError(
      `Cannot print a value inside a tag's name, a comment, a script or a style: \`${before.slice(-30)}\``,
    )
  return /\s(?:href|src|cite|action|formaction)="$/i.test(before) ? 'address' : 'text'
}
