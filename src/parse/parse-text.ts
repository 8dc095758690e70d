import type {Paragraph, Root} from 'mdast'

/**
 * An mdast tree of plain text, without going through a Markdown parser: a paragraph a line, blank lines between or
 * not. Nodes carry their offsets in the file.
 */
export function parseText(raw: string, from: number): Root {
  const children: Paragraph[] = []
  for (const match of raw.slice(from).matchAll(/[^\n]+/g)) {
    const line = match[0]
    const lead = line.length - line.trimStart().length
    const value = line.trim()
    if (!value) continue
    const start = from + match.index + lead
    const position = {
      start: {line: 1, column: 1, offset: start},
      end: {line: 1, column: 1, offset: start + value.length},
    }
    children.push({type: 'paragraph', children: [{type: 'text', value, position}], position})
  }
  return {type: 'root', children}
}
