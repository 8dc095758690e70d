import type {Author, Span} from '../model.ts'
import {functionWords} from '../vocabulary/english/common-words.ts'
import {
  bylineLabels,
  bylineOpeners,
  bylineRoles,
  listWords,
  listWordsInNames,
  placeWords,
  roleNouns,
} from '../vocabulary/page/byline-words.ts'
import {readDateLine} from './days/read-date-line.ts'
import {authorsOfEastAsianByline} from './east-asian-byline.ts'
import type {FoundAuthor} from './found-author.ts'
import {outletNamed} from './outlet-named.ts'
import {hasGivenName, isKnownPlace, isPersonName, printedName} from './person-name.ts'
import {soundsLikeOutlet} from './sounds-like-outlet.ts'

/**
 * In characters: a hundred names. Where a line may have its byline end anywhere, all of it is looked through from each blank,
 * and of `By Ana` before 40,000 blanks that was a minute.
 */
export const longestByline = 2000

/**
 * The people a byline names: `By Ana Ruiz, Tom Beck, and Li Wei in Seoul`, `ANA RUIZ, Staff Writer`,
 * `Von Ana Ruiz, 3. Mai 2024`. None for a line that is no byline (`By popular demand the bridge reopens`).
 */
export function authorsOfByline(line: string): FoundAuthor[] {
  if (line.length > longestByline) return []
  const eastAsian = authorsOfEastAsianByline(line)
  if (eastAsian.length > 0) return eastAsian
  const from = openerLength(line)
  if (from > 0) return namesIn(line, from, 'author')
  const {name} = signedWithVerb.exec(line)?.groups ?? {}
  if (name !== undefined && hasGivenName(name) && isPersonName(name))
    return [{name: printedName(name), role: 'author', start: 0, end: name.length}]
  const followed = followedElsewhere.exec(line)?.groups?.name
  if (followed !== undefined && hasGivenName(followed) && isPersonName(followed))
    return [
      {name: followed, role: 'author', start: line.indexOf(followed), end: line.indexOf(followed) + followed.length},
    ]
  const items = itemsOf(withoutDays(line), 0)
  if (items.some((item) => item.kind === 'name' && isPhrase(line.slice(item.start, item.end)))) return []
  return items[0]?.kind === 'name' && items.every(({kind}) => kind !== 'other') && isSigned(items)
    ? authorsOf(items, 'author', line)
    : []
}

/** `Follow Ana Ruiz on Twitter @anaruiz.` */
const followedElsewhere =
  /^Follow (?<name>\p{Lu}[^@:,]{3,40}?) [Oo]n (?:Twitter|X|Facebook|Instagram|Mastodon|Bluesky)\b.{0,60}$/u

/** `Work Starts Tomorrow, But For Today, Rest.` is a headline below the text: no word of a name is as small as these. */
const isPhrase = (name: string): boolean =>
  !hasGivenName(name) && name.split(' ').some((word) => word.length > 2 && functionWords.has(word.toLowerCase()))

/** `Ana Ruiz reports from Santa Brisa`, `Ana Ruiz reports.` */
const signedWithVerb = /^(?<name>\p{Lu}[^,:]{3,40}?) reports?(?: (?:from|for) [^.:“"]{2,40})?[.:]?$/u

/**
 * The people of a line that is a list of names and no more, without a word that says so: `Ana Ruiz`,
 * `Ana Ruiz (now) and Tom Beck (earlier)`, `Ana Ruiz / Puerto Almendra`. Only the lines around it tell whether it is a byline.
 */
export function namesAlone(line: string): FoundAuthor[] {
  if (line.length > 120 || /[.!?:"“”]$/.test(line.replace(/\b(?:[JS]r|\p{Lu})\.$/u, ''))) return []
  const items = itemsOf(withoutDays(line), openerLength(line))
  return items[0]?.kind === 'name' && items.every(({kind}) => kind !== 'other') ? authorsOf(items, 'author', line) : []
}

/** The names of a list that begins at `from`: `Ana Ruiz, Tom Beck and Li Wei in Seoul`. */
export function namesIn(line: string, from: number, role: Author['role']): FoundAuthor[] {
  if (line.length > longestByline) return []
  const items = itemsOf(withoutDays(line), from)
  return items[0]?.kind === 'name' ? authorsOf(items, role, line) : []
}

/** `Local Government Reporter`, `editor of the Gazette`, `Staff Writers`: what somebody is at the paper. */
export function isReporterRole(text: string): boolean {
  const plain = text.toLowerCase().trim().replace(/\.$/, '')
  const words = plain.split(/\s+/)
  if (words.length > 6) return false
  return (
    roleNouns.has(words.at(-1) ?? '') ||
    (roleNouns.has(words[0] ?? '') && words.length > 1) ||
    bylineRoles.some((known) => plain === known || plain.startsWith(`${known} `) || plain.endsWith(` ${known}`))
  )
}

/** The length of `By `, `Written by: ` or `Автор: ` where a line begins so; 0 where it does not. */
function openerLength(line: string): number {
  const open = opener.exec(withoutDays(line))
  return open ? open[0].length : 0
}

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()]/g, '\\$&'))
    .join('|')

const opener = new RegExp(
  String.raw`^[\s_*]*(?:(?:${alternatives(bylineLabels)})\s?[:：]\s*|(?:${alternatives(bylineOpeners)})\s+|(?:posted|published|filed|updated)(?:\s(?:on|at))?[\s|,.:]*by:?\s+)`,
  'iu',
)

interface Item extends Span {
  readonly kind: 'name' | 'role' | 'place' | 'outlet' | 'handle' | 'other'
  /** What stands behind the name: `in Seoul`, `for the Harbour Gazette`. */
  readonly tail?: 'place' | 'outlet'
}

const separator = /(?:(?<!\s)\s+)?[,;|/&·•\n]+\s*|(?<!\s)\s+[-–—]+\s+|(?<=\s)\p{L}+(?=\s)/gu

/** The parts of a list, and what each of them is. */
function itemsOf(line: string, from: number): Item[] {
  const items: Item[] = []
  for (const span of partsOf(line, from)) {
    const text = line.slice(span.start, span.end)
    if (!/[\p{L}\p{N}@]/u.test(text)) continue
    const item = itemOf(text, span)
    // "Ana Ruiz / Puerto Almendra": behind a stroke stands where it was written.
    const isPlace = item.kind === 'name' && !hasGivenName(text.trim()) && /[/|]\s*$/.test(line.slice(from, span.start))
    items.push(isPlace ? {...item, kind: 'place'} : item)
  }
  return items
}

/** Cuts at commas, bars and list words; `José Ortega y Gasset` stays one. */
function partsOf(line: string, from: number): Span[] {
  const parts: Span[] = []
  let start = from
  for (const match of line.matchAll(separator)) {
    if (match.index < from) continue
    const letters = match[0].trim().toLowerCase()
    const isWord = /^\p{L}/u.test(letters)
    if (isWord && !listWords.has(letters)) continue
    if (isWord && listWordsInNames.has(letters) && !isPersonName(nextPart(line, match.index + match[0].length)))
      continue
    parts.push({start, end: match.index})
    start = match.index + match[0].length
  }
  parts.push({start, end: line.length})
  return parts
}

const nextPart = (line: string, at: number): string =>
  /^[^,;|/&(]*/.exec(line.slice(at))?.[0].replace(/\s(?:y|e|en|et|and)\s.*$/u, '') ?? ''

function itemOf(part: string, {start}: Span): Item {
  const lead =
    /^[\s_*(]*(?:(?:and|by)\s+)?(?:(?:Dr|Prof|Mr|Mrs|Ms|Rev|Sir|Dame)\.?\s+(?=\p{Lu}))?/iu.exec(part)?.[0].length ?? 0
  // "Ana RuizFollow": a button beside the name, copied with it.
  const bare = withoutEnd(
    part
      .slice(lead)
      .replace(/(?<!\s)\s*\([^)]*\)?\s*$/, '')
      .replace(/(?<=\p{Ll})Follow(?:ing)?$/u, ''),
  )
  const at = (length: number, kind: Item['kind'], tail?: Item['tail']): Item => ({
    kind,
    start: start + lead,
    end: start + lead + length,
    ...(tail && {tail}),
  })
  if (/^@\w+$|^\S+@\S+\.\w+$/.test(bare)) return at(bare.length, 'handle')
  // "Ana Ruiz SEOUL": a desk that forgets the comma.
  const name = bare.replace(/(?<=\p{Ll}) \p{Lu}{3,}$/u, '')
  if (isPersonName(name)) return at(name.length, 'name')
  // TOM BECK Staff Writers: the paper forgets the comma.
  const role = roleBehind.exec(bare)
  if (role && isPersonName(bare.slice(0, role.index))) return at(role.index, 'name', 'outlet')
  for (const {0: word, index} of bare.matchAll(/(?<=\s)\p{L}+(?=\s)/gu)) {
    const before = bare.slice(0, index).trimEnd()
    if (placeWords.has(word.toLowerCase()) && isPersonName(before))
      return at(before.length, 'name', isOutletName(bare.slice(index + word.length)) ? 'outlet' : 'place')
  }
  if (isReporterRole(bare)) return at(bare.length, 'role')
  if (isOutletName(bare)) return at(bare.length, 'outlet')
  return at(bare.length, capitals.test(bare) || isKnownPlace(bare) ? 'place' : 'other')
}

const roleBehind = new RegExp(String.raw`\s+(?:${alternatives(['special to', ...roleNouns])})s?(?:\s.*)?$`, 'iu')

/** Without the marks that end a part; the full stop of `Jr.` and of an initial stays. */
const withoutEnd = (text: string): string => {
  const bare = text.replace(/[\s.)\]*_]+$/, '')
  return /(?:^|\s)(?:[JS]r|\p{Lu})$/u.test(bare) && text.charAt(bare.length) === '.' ? `${bare}.` : bare
}

const capitals = /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}’'.-]*|de|del|la|of|the|do|da))*$/u

const isOutletName = (text: string): boolean => {
  const plain = text.trim().replace(/^(?:in|for|at|from|the|für|pour|para)\s+/i, '')
  return outletNamed(plain) !== undefined || outletNamed(text.trim()) !== undefined || soundsLikeOutlet(plain)
}

/** A name alone may be anybody's; who signs says what he is or for whom he writes. */
const isSigned = (items: readonly Item[]): boolean =>
  items.some(({kind, tail}) => kind === 'role' || kind === 'outlet' || tail === 'outlet') ||
  items.filter(({tail}) => tail === 'place').length > 1

/** The names at the head of a list: what is no part of a byline ends it (`Ana Ruiz, who crossed the bridge, and Tom Beck`). */
function authorsOf(items: readonly Item[], role: Author['role'], line: string): FoundAuthor[] {
  const end = items.findIndex(({kind}) => kind === 'other')
  return (end < 0 ? items : items.slice(0, end)).flatMap(({kind, start, end}) =>
    kind === 'name' ? [{name: printedName(line.slice(start, end)), role, start, end}] : [],
  )
}

/** The line with its days, clock times and reading times made bars, at the same offsets. */
function withoutDays(line: string): string {
  const {days, clocks} = readDateLine(line)
  if (days.length + clocks.length === 0) return line
  const led = days.map(({start, end}) => ({start: start - leadOf(line.slice(Math.max(0, start - 16), start)), end}))
  return [...led, ...clocks].reduceRight(
    (text, {start, end}) => text.slice(0, start) + '|'.repeat(end - start) + text.slice(end),
    line,
  )
}

/** The length of ` on Mon, ` before a day: `Submitted by Ana Ruiz on Mon, 11/14/2022`. */
const leadOf = (before: string): number =>
  /\s(?:on|am|le|el)\s(?:\p{L}{2,10}[.,]{0,2}\s?)?$/iu.exec(before)?.[0].length ?? 0
