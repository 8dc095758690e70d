import {noAuthors} from '../vocabulary/page/byline-words.ts'
import {isReporterRole} from './byline.ts'
import {outletNamed} from './outlet-named.ts'
import {printedName} from './person-name.ts'

/**
 * The names of one string: `Ana Ruiz, Tom Beck and Li Wei`, `Ruiz, Ana; Beck, Tom`, `[[Ana Ruiz]]`, `By Ana Ruiz, Staff Writer`.
 * What signs for nobody (`admin`, `Staff`) is left out.
 *
 * @example splitNames('Hathaway, Bess; Ojukwu, Leon') // ['Bess Hathaway', 'Leon Ojukwu']
 */
export function splitNames(text: string): string[] {
  const plain = withoutLinks(text.slice(0, longestLine))
    .replace(/^\s*(?:by|von|par|por)\b:?\s+/i, '')
    .trim()
  const parts = plain.split(/\s*[;|\n]\s*|\s+&\s+/)
  const names = (parts.length > 1 ? parts.map(turned) : splitAtCommas(plain)).map((name) => name.trim())
  const people = names.filter((name) => name !== '' && !isNobody(name) && !isReporterRole(name))
  const withoutOutlets = people.filter((name) => outletNamed(name) === undefined)
  return (withoutOutlets.length > 0 ? withoutOutlets : people).map(printedName)
}

/** In characters: the names of a hundred authors. */
const longestLine = 5000

/** `[[Ana Ruiz|Ana]]` and `[Ana Ruiz](https://…)` are links to notes and pages. */
const withoutLinks = (text: string): string =>
  text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1').replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')

function splitAtCommas(text: string): string[] {
  if (isTurned(text)) return [turned(text)]
  return text.split(/\s*,\s*(?:(?:and|und|et|y|e)\s+)?|\s+(?:and|und|et|with)\s+/i)
}

/** `Hathaway, Bess`: a library puts the surname first. */
const isTurned = (text: string): boolean => {
  const [surname = '', given = '', ...others] = text.split(/\s*,\s*/)
  return (
    others.length === 0 &&
    /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(surname) &&
    /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s\p{Lu}[\p{L}\p{M}’'.-]*)?$/u.test(given) &&
    outletNamed(surname) === undefined &&
    outletNamed(given) === undefined
  )
}

const turned = (text: string): string =>
  isTurned(text)
    ? text
        .split(/\s*,\s*/)
        .reverse()
        .join(' ')
    : text

const isNobody = (name: string): boolean =>
  noAuthors.has(name.toLowerCase()) || /^@|^https?:|^\S+@\S+$/.test(name) || /^[\p{Ll}\d._-]+$/u.test(name)
