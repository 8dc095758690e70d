import {html, type Printable} from './html.ts'

/**
 * An XML file, escaped by the same template as the pages, which marks what no XML file may hold.
 */
export function xml(strings: TemplateStringsArray, ...values: readonly Printable[]): string {
  return html(strings, ...values).toString()
}

export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>\n'
