import {html, type Printable} from './html.ts'

/**
 * An XML file, escaped by the same template as the pages. Control codes, which an old text may hold and no XML file
 * may, are left out.
 */
export function xml(strings: TemplateStringsArray, ...values: readonly Printable[]): string {
  return html(strings, ...values)
    .toString()
    .replace(forbidden, '')
}

/** Whatever is not a `Char` of XML 1.0, half a surrogate pair included. */
const forbidden = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>\n'
