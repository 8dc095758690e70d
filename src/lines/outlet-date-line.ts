import {outletWords} from '../vocabulary/outlet-words.ts'
import {isDated} from './dated-line.ts'
import type {SignedOutlet} from './outlet-of-byline.ts'

export interface DatedOutlet extends SignedOutlet {
  /** A list has the name; otherwise it only sounds like a newspaper's. */
  readonly known: boolean
}

/** Longer lines tell more than where and when. */
const longest = 90

/**
 * The outlet of a line that names one and a day and nothing else, as clippings are marked: `Harbour Post, 3 May 2024`,
 * `May 3, 2024 | The Harbour Post`, `Reuters (3 May 2024), p. 4`. `named` knows outlets by their signature; a name it
 * does not know has to end as newspapers' names do, or “Santa Brisa, 3 May 2024” would be one. Offsets are the line's.
 */
export function outletOfDateLine(
  line: string,
  named: (signature: string) => string | undefined,
): DatedOutlet | undefined {
  if (line.length > longest || !/\d{4}/.test(line)) return undefined
  for (const order of [nameFirst, nameLast]) {
    const {name, when} = order.exec(line)?.groups ?? {}
    if (name === undefined || !isDated((when ?? '').replace(pageNumber, '').replace(/[).\s]+$/, ''))) continue
    const known = named(name)
    if (known === undefined && !soundsLikeOutlet(name)) continue
    const start = order === nameFirst ? line.indexOf(name) : line.lastIndexOf(name)
    return {name: known ?? name, known: known !== undefined, start, end: start + name.length}
  }
  return undefined
}

const nameFirst = /^\s*(?<name>\p{Lu}[\p{L}\p{M}’'&. -]{1,50}?)\s*(?:[,|·;(–—]|\s-\s)\s*(?<when>.*\d.*)$/u
const nameLast = /^\s*(?<when>.*\d.*?)\s*(?:[,|·;–—]|\s-\s)\s*(?<name>\p{Lu}[\p{L}\p{M}’'&. -]{1,50}?)\s*$/u

/** `p. 4`, `page A12`, `pp. 3–4` */
const pageNumber = /[).,;\s]*\bp(?:p|g|ages?)?\.?\s?[A-Z]?\d+(?:[-–]\d+)?\s*$/i

/** Two to six words with capitals, `of the` and the like apart, the last as mastheads end: `The Santa Brisa Post`. */
function soundsLikeOutlet(name: string): boolean {
  const words = name.split(/\s+/)
  const last = words.at(-1)?.toLowerCase() ?? ''
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    outletWords.has(last) &&
    words.every((word) => /^(?:\p{Lu}|(?:of|the|and|on|&)$)/u.test(word))
  )
}
