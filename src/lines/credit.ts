import type {Author} from '../model.ts'
import {type FoundAuthor, namesIn} from './byline.ts'

/**
 * The people a credit or caption names: `(Reporting by Ana Ruiz; Editing by Tom Beck)`, `Edited by Tom Beck`,
 * `--With assistance from Li Wei.`, `(Photo by Li Wei/AFP)`, `AP Photo/Li Wei`. An agency is nobody: `(Photo by KCNA)` gives none.
 */
export function authorsOfCredit(line: string): FoundAuthor[] {
  const found: FoundAuthor[] = []
  for (const {index, 0: label, groups} of line.matchAll(labels)) {
    const from = index + label.length
    const end = /[;()\]]|\.(?:\s|$)|$/.exec(line.slice(from))?.index ?? 0
    const role: Author['role'] = groups?.edit ? 'editor' : groups?.photo ? 'photographer' : 'author'
    for (const author of namesIn(line.slice(0, from + end), from, role)) found.push(author)
  }
  return found
}

const labels =
  /\b(?:(?<edit>(?:edited|editing) by:?|editors?:)|(?<photo>(?:photo|photos|photograph|photographs|picture|pictures|image)(?: credit)?(?: by|:)|Photo\/)|(?:reporting|reported|writing|written|compiled|research|contributions?) by:?|with (?:assistance|help|reporting|contributions?|files|inputs?) from)\s*/gi
