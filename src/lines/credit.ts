import type {Author} from '../model.ts'
import {namesIn} from './byline.ts'
import type {FoundAuthor} from './found-author.ts'
import {outletNamed} from './outlet-named.ts'
import {isPersonName, printedName} from './person-name.ts'
import {pictureSignature} from './signature-pattern.ts'
import {soundsLikeOutlet} from './sounds-like-outlet.ts'

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
    // Image: Jose Mourinho has been out of work: what a caption begins with is in the picture.
    if (groups?.photo && label.includes(':') && goesOn.test(line.slice(from, from + end))) continue
    for (const author of namesIn(line.slice(0, from + end), from, role)) found.push(author)
  }
  return found
}

/**
 * The names of a caption's credit, those beside a stroke among them, which may be the agency's customer as well as its
 * photographer: nobody in the news, and no author of the article.
 */
export const namesInCredit = (line: string): readonly FoundAuthor[] => [
  ...authorsOfCredit(line),
  ...photographersSigned(line),
]

/** `REUTERS/Ana Ruiz`, `Torvale Scan/Ana Ruiz via REUTERS`, `Ana Ruiz/Getty Images`: a stroke between a name and a photo desk. */
function photographersSigned(line: string): FoundAuthor[] {
  return [...line.matchAll(stroke)].flatMap(({index, 0: whole, groups = {}}): FoundAuthor[] => {
    const {left = '', right = ''} = groups
    const desk = (text: string) => pictureDesk.test(text) || outletNamed(text) !== undefined || soundsLikeOutlet(text)
    const via = /^ ?via \p{Lu}/u.test(line.slice(index + whole.length))
    const [name, start] =
      desk(left) || via ? [right, index + whole.lastIndexOf(right)] : desk(right) ? [left, index] : ['', 0]
    if (!isPersonName(name) || desk(name)) return []
    return [{name: printedName(name), role: 'photographer', start, end: start + name.length}]
  })
}

const pictureDesk = new RegExp(`^${pictureSignature}$`, 'u')
const word = String.raw`\p{Lu}(?:[\p{L}\p{M}’'-]*[\p{L}\p{M}]|\.)?`
const words = `${word}(?: ${word}){0,3}`
const stroke = new RegExp(`(?<left>${words}) ?/ ?(?<right>${words})`, 'gu')

/** A name, and behind it a clause in small letters. */
const goesOn = /^(?:\p{Lu}\S*\s+){1,4}(?:\p{Ll}{2,}\s+){3,}/u

const labels =
  /\b(?:(?<edit>(?:edited|editing) by:?|editors?:)|(?<photo>(?:photo|photos|photograph|photographs|picture|pictures|image)(?: credit)?(?: by|:)|Photo\/)|(?:reporting|reported|writing|written|compiled|research|contributions?) by:?|with (?:assistance|help|reporting|contributions?|files|inputs?) from)\s*/gi
