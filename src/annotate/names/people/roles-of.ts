import type {Fact} from '../../../model.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {prepositions} from '../../../vocabulary/english/function-words.ts'
import {kinNouns} from '../../../vocabulary/names/person-nouns.ts'
import {
  articles,
  clausesBehindRoles,
  personRelatives,
  seldomTitles,
} from '../../../vocabulary/names/words-around-names.ts'
import {label, type Page} from '../page.ts'
import {kind, kindsOf} from '../word-kinds.ts'
import {isPersonNoun} from './evidence.ts'
import type {PersonInPrint, PrintedMention} from './person-in-print.ts'
import {officeBefore} from './sieves/title-of-name.ts'

/**
 * What the article calls the person, with where it does: the title before a name (`Russian Defense Minister Ana Ruiz`,
 * `US State Department spokesman Ana Ruiz`) or the apposition after it (`Ana Ruiz, a professor at Oakfield,`). Each
 * wording once, in print order, at most six.
 */
export function rolesOf(page: Page, {mentions}: PersonInPrint): Fact<string>[] {
  const roles = new Map<string, Fact<string>>()
  for (const mention of mentions) {
    if (page.shouted[mention.first]) continue
    for (const [rule, span] of [
      ['title-before-name', before(page, mention)],
      ['name-comma-role', after(page, mention)],
    ] as const) {
      if (!span || roles.size >= 6) continue
      const value = page.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      const key = value.toLowerCase()
      if (!roles.has(key)) roles.set(key, {value, certainty: 'stated', rule, evidence: [{span, says: value}]})
    }
  }
  return [...roles.values()]
}

/** The title that ends where the name begins, what belongs to it included: `late North Korean leader`. */
function before(page: Page, {first, last}: PrintedMention): {start: number; end: number} | undefined {
  let head = -1
  // "The coroner, Ana Ruiz, said": the name stands between commas behind its role
  const isApposed = page.tokens[first - 1]?.text === ',' && closers.has(lowerAt(page.tokens, last))
  if (isApposed && (!isPersonNoun(page, first - 2) || !opensPhrase(page, first - 2))) return undefined
  let at = isApposed ? first - 2 : first - 1
  while (at >= 0 && page.tokens[at]?.sentence === page.tokens[first]?.sentence) {
    const bits = page.kinds[at] ?? 0
    const isHonorific = (bits & kind.honorific) !== 0 && (bits & kind.title) === 0
    if (isPersonNoun(page, at) ? !kinNouns.has(lowerAt(page.tokens, at)) : isOffice(page, at) && !isHonorific) {
      if (head < 0) head = at
    } else if (head < 0 ? !isHonorific : !belongsToTitle(page, at)) break
    at--
  }
  if (head < 0) {
    at = officeBefore(page, first - 1) - 1
    if (at < -1) return undefined
    while (belongsToTitle(page, at)) at--
    head = first - 1
  }
  const start = page.tokens[at + 1]?.start ?? 0
  const end = page.tokens[head]?.end ?? start
  return {start, end}
}

const isOffice = (page: Page, at: number): boolean =>
  page.tokens[at]?.capital === true &&
  ((page.kinds[at] ?? 0) & (kind.title | kind.titleAcronym | (page.opens[at] ? kind.personNoun : 0))) !== 0 &&
  !kinNouns.has(lowerAt(page.tokens, at))

/** Whether a noun stands behind an article or owner, its adjectives between: `the county coroner`, `Ruiz’s lawyer`. */
function opensPhrase(page: Page, noun: number): boolean {
  for (let at = noun - 1; at > noun - 5; at--) {
    if (page.tokens[at]?.kind === 'possessive' || articles.has(lowerAt(page.tokens, at))) return true
    if (page.tokens[at]?.kind !== 'word') return false
  }
  return false
}

/** Words before a title that are part of it: demonyms, places and organisations, `deputy`, `former`, `late`. */
function belongsToTitle(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (token?.kind !== 'word' || page.label[at] === label.person) return false
  if (token.capital) {
    const isOpener =
      (page.kinds[at] ?? 0) & kind.newspaper &&
      !token.allCaps &&
      !((page.kinds[at] ?? 0) & (kind.titleModifier | kind.demonym))
    if (page.opens[at] && isOpener) return false
    return (
      page.label[at] !== label.none ||
      ((page.kinds[at] ?? 0) &
        (kind.titleModifier |
          kind.demonym |
          kind.place |
          kind.organisation |
          kind.organisationHead |
          kind.title |
          kind.english)) !==
        0 ||
      token.allCaps
    )
  }
  if (seldomTitles.has(token.lower)) return false
  if ((kindsOf(token.lower) & (kind.titleModifier | kind.organisationHead)) !== 0) return true
  // "racecourse manager", "harbour master": the noun that a calling is of
  return page.reading.partOf(at) === 'NOUN'
}

/** The apposition between commas, when a word for a person comes within its first words. */
function after(page: Page, {last}: PrintedMention): {start: number; end: number} | undefined {
  if (page.tokens[last]?.text !== ',') return undefined
  let from = last + 1
  // Ben Diaz, through a spokeswoman, declined
  if (prepositions.has(lowerAt(page.tokens, from))) return undefined
  if (articles.has(lowerAt(page.tokens, from))) from++
  let hasRole = false
  let at = from
  for (; at < from + 14; at++) {
    const token = page.tokens[at]
    if (!token || token.kind === 'mark' || token.sentence !== page.tokens[last]?.sentence) break
    if (clausesBehindRoles.has(token.lower)) break
    // "son of the senator Jan Novak", "Novak’s predecessor": what somebody is to another is no office
    if (page.label[at] === label.person || (!hasRole && kinNouns.has(token.lower))) return undefined
    if (at < from + 6 && !hasRole) hasRole = isPersonNoun(page, at) || isOffice(page, at)
  }
  const ending = page.tokens[at]
  // "Like Ana Ruiz, the prime minister said": what runs on into a verb is somebody else
  const isClosed =
    !ending || ending.sentence !== page.tokens[last]?.sentence || closers.has(ending.lower) || ending.lower === 'and'
  if (!hasRole || at === from || !isClosed) return undefined
  return {start: page.tokens[from]?.start ?? 0, end: page.tokens[at - 1]?.end ?? 0}
}

const closers = new Set([',', '.', ';', ':', '–', '—', '-', ')', ...personRelatives])
