import {months, weekdays} from '../vocabulary/dates/months.ts'
import {authorsOfByline} from './byline.ts'
import {isDated} from './days/is-dated.ts'
import type {SignedOutlet} from './outlet-of-byline.ts'
import {inOrdinaryLetters, soundsLikeOutlet} from './sounds-like-outlet.ts'

export interface DatedOutlet extends SignedOutlet {
  /** A list has the name; otherwise it only sounds like a newspaper's. */
  readonly known: boolean
}

/** Longer lines tell more than where and when. */
const longest = 90

/**
 * The outlet of a line that names one and a day and nothing else, as clippings are marked: `Harbour Post, 3 May 2024`,
 * `May 3, 2024 | The Harbour Post`, `Published in The Guardian on 3 May 2024, p. 4`; after `Source:` the day may be
 * missing. `named` knows outlets by their signature; a name it does not know has to end as newspapers' names do, or
 * “Santa Brisa, 3 May 2024” would be one. Offsets are the line's; a name in capitals is given in ordinary letters.
 */
export function outletOfDateLine(
  line: string,
  named: (signature: string) => string | undefined,
): DatedOutlet | undefined {
  if (line.length > longest || !(/\d{4}/.test(line) || sourceAlone.test(line))) return undefined
  const bare = line.replace(pageNumber, '').replace(section, '').replace(barsAround, '')
  for (const order of [nameFirst, nameLast, sourceAlone, folio]) {
    const {name, when} = order.exec(bare)?.groups ?? {}
    if (name === undefined || (when !== undefined && !isDated(when.replace(/[).\s]+$/, '')))) continue
    const known = named(name)
    if (known === undefined && !soundsLikeOutlet(name)) continue
    const start = order === nameLast ? line.lastIndexOf(name) : line.indexOf(name)
    return {name: known ?? inOrdinaryLetters(name), known: known !== undefined, start, end: start + name.length}
  }
  return undefined
}

/** The outlet whose name is the whole line, as it stands above a line with the day: `The Santa Brisa Post`, `Santa Brisa Post · Sport`. */
export function outletOfMasthead(
  line: string,
  named: (signature: string) => string | undefined,
): DatedOutlet | undefined {
  if (line.length > longest) return undefined
  const printed = line.replace(/(?<!\s)\s+[|·•]\s+\p{L}[\p{L}&-]*(?: \p{L}+)?\s*$/u, '').trim()
  if (authorsOfByline(printed).length > 0) return undefined
  const known = named(printed)
  if (known === undefined && !soundsLikeOutlet(printed)) return undefined
  const start = line.indexOf(printed)
  return {
    name: known ?? inOrdinaryLetters(printed),
    known: known !== undefined,
    start,
    end: start + printed.length,
  }
}

const label = String.raw`(?:[Ss]ource:|[Ff]rom:?|[Vv]ia:?|(?:[Ff]irst )?(?:[Pp]ublished|[Aa]ppeared|[Pp]rinted) (?:in|by):?)\s+(?:the (?=\p{Lu}))?`
const name = String.raw`(?<name>\p{Lu}[\p{L}\p{M}’'&. -]{1,50}?)`
const nameFirst = new RegExp(
  String.raw`^(?:${label})?${name}(?:\s*[,|·;(–—]\s*|\s-\s|\s[Oo]n\s)(?:[Oo]n\s)?(?<when>.*\d.*)$`,
  'u',
)
const nameLast = new RegExp(String.raw`^(?<when>.*\d.*?)(?:\s*[,|·;–—]\s*|\s-\s)${name}$`, 'u')
const sourceAlone = new RegExp(String.raw`^Source:\s+(?:the (?=\p{Lu}))?${name}$`, 'u')

/** The head of a printed page, with nothing but a space between: `THE SANTA BRISA POST Friday, May 3, 2024`. */
const folio = new RegExp(
  String.raw`^${name}\s+(?<when>(?:${[...weekdays.keys(), ...months.keys()].map((day) => day.replace('.', '\\.')).join('|')}|\d{1,2}\s\p{L}{3,9}\.?,?\s(?:19|20)\d\d)(?![\p{L}\p{N}]).*)$`,
  'iu',
)

/** What is left of `Page 5 | …` without its page. */
const barsAround = /^[\s|,·–—-]+|[\s|,·–—-]+$/g

/** `p. 4`, `page A12`, `pp. 3–4` */
const pageNumber = /[.,;\s]*\b(?:pp?|pg|pages?)\.?\s?[A-Z]?\d+(?:[-–]\d+)?(?=[\s,;)]|$)/i
/** `Section B` */
const section = /[,;\s]+sec(?:tion|t?\.)\s\w+(?=[\s,;]|$)/i
