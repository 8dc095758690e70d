import {Parser} from 'htmlparser2'
import {markupLines, markupUnseen} from '../../vocabulary/page/document-names.ts'

/** What the elements of a markup do to a text. */
export interface MarkupRules {
  /** Begin and end a paragraph. */
  readonly lines: ReadonlySet<string>
  readonly unseen: ReadonlySet<string>
  /** Stand for a sign: a line break, a space. */
  readonly signs: ReadonlyMap<string, string>
  readonly xml: boolean
}

const htmlRules: MarkupRules = {
  lines: markupLines,
  unseen: markupUnseen,
  signs: new Map([['br', '\n']]),
  xml: false,
}

/** The parser looks through all that is open at each tag: eighty thousand boxes in boxes took seconds, a mail of them hours. */
const deepest = 2000

/**
 * The text of a document's markup, a blank line between its paragraphs.
 *
 * @example textOfMarkup('<h1>Ferry back</h1><p>It sails<br>again.</p>') // 'Ferry back\n\nIt sails\nagain.'
 * @throws where it is nested deeper than any document.
 */
export function textOfMarkup(markup: string, {lines, unseen, signs, xml}: MarkupRules = htmlRules): string {
  let text = ''
  let hidden = 0
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name) {
        if (++depth > deepest) throw new Error(`its markup is more than ${deepest.toLocaleString('en')} deep`)
        if (unseen.has(name)) hidden++
        else if (hidden === 0) text += lines.has(name) ? '\n\n' : (signs.get(name) ?? '')
      },
      ontext(data) {
        if (hidden === 0) text += data.replace(/\s+/g, ' ')
      },
      onclosetag(name) {
        depth--
        if (unseen.has(name)) hidden--
        else if (hidden === 0 && lines.has(name)) text += '\n\n'
      },
    },
    {xmlMode: xml, decodeEntities: true},
  )
  parser.end(markup)
  return tidy(text)
}

/** Single spaces within lines, one blank line between paragraphs, none around. */
export const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
