import {rtfCharacters, rtfUnseen} from '../../vocabulary/page/document-names.ts'
import {windowsCharacter} from '../encodings/windows-1252.ts'
import {tidy} from './text-of-markup.ts'

const token =
  /\\(?<word>[a-z]+)(?<number>-?\d+)? ?|\\'(?<hex>[\da-f]{2})|\\(?<sign>[^a-z\d])|(?<brace>[{}])|[\r\n]+|(?<text>[^\\{}\r\n]+)/gi

/** What a group of braces knows: whether its text is seen, and how many characters stand in for one of Unicode. */
interface Group {
  readonly seen: boolean
  readonly standIns: number
}

/**
 * The running text of RTF, a blank line between its paragraphs.
 *
 * @example rtfText('{\\rtf1 It\\rquote s \\u233?t\\u233?.\\par}') // 'It’s été.'
 */
export function rtfText(rtf: string): string {
  const characterOf = characters(Number(/\\ansicpg(\d+)/.exec(rtf)?.[1] ?? 1252))
  let text = ''
  let skip = 0
  let group: Group = {seen: true, standIns: 1}
  let opens = false
  const outer: Group[] = []
  const add = (found: string): void => {
    const kept = found.slice(skip)
    skip = Math.max(0, skip - found.length)
    if (group.seen) text += kept
  }
  for (const {groups = {}} of rtf.matchAll(token)) {
    const {word, number, hex, sign, brace, text: plain} = groups
    const first = opens
    opens = false
    if (brace === '{') {
      outer.push(group)
      opens = true
    } else if (brace === '}') {
      group = outer.pop() ?? group
      skip = 0
    } else if (word === 'u' && number !== undefined) {
      add(String.fromCharCode((Number(number) + 0x10000) % 0x10000))
      skip = group.standIns
    } else if (word === 'uc') group = {...group, standIns: Number(number ?? 1)}
    else if (word !== undefined) {
      if (first && rtfUnseen.has(word)) group = {...group, seen: false}
      else if (rtfCharacters.has(word)) add(rtfCharacters.get(word) ?? '')
    } else if (hex !== undefined) add(characterOf(Number.parseInt(hex, 16)))
    else if (sign === '*') group = {...group, seen: false}
    else if (sign === '~') add(' ')
    else if (sign === '_') add('-')
    else if (sign === '\\' || sign === '{' || sign === '}') add(sign)
    else if (sign === '\n' || sign === '\r') add('\n\n')
    else if (plain !== undefined) add(plain)
  }
  return tidy(text)
}

/** Node 20 has Windows-1252 wrong, and all of the other code pages that RTF names right. */
function characters(codePage: number): (byte: number) => string {
  if (codePage === 1252) return windowsCharacter
  try {
    const decoder = new TextDecoder(codePage === 10000 ? 'macintosh' : `windows-${codePage}`)
    return (byte) => decoder.decode(Uint8Array.of(byte))
  } catch {
    return windowsCharacter
  }
}
