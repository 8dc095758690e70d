import {label, type Page} from '../page.ts'
import {isFree, kind, nameKinds, wordKinds} from '../word-kinds.ts'
import type {Candidate, Occurrence} from './candidate.ts'
import type {Run} from './find-runs.ts'

/**
 * Cuts runs free of what is no name – titles, demonyms, acronyms, sentence openers – and gathers what is left by its
 * words: `Yesterday Russian Defense Minister Ana Ruiz` leaves `Ana Ruiz`, titled.
 */
export function findCandidates(page: Page, runs: readonly Run[]): Candidate[] {
  const found = new Map<string, {name: string; words: string[]; occurrences: Occurrence[]}>()
  for (const run of runs) {
    for (const occurrence of cut(page, run)) {
      const words = []
      for (let i = occurrence.first; i < occurrence.last; i++) words.push(page.tokens[i]?.lower ?? '')
      const key = words.join(' ')
      const known = found.get(key)
      if (known) known.occurrences.push(occurrence)
      else {
        const name = nameOf(page, occurrence.first, occurrence.last)
        found.set(key, {name, words, occurrences: [occurrence]})
      }
    }
  }
  return [...found.values()]
}

/** The words of tokens `first` to `last` as a name is written: single spaces. */
export function nameOf(page: Page, first: number, last: number): string {
  const start = page.tokens[first]?.start ?? 0
  const end = page.tokens[last - 1]?.end ?? start
  return page.text.slice(start, end).replace(/\s+/g, ' ')
}

function cut(page: Page, {first, last}: Run): Occurrence[] {
  const {kinds, tokens} = page
  const occurrences: Occurrence[] = []
  let start = first
  let title = first
  let honorific = false
  const flush = (end: number) => {
    const trimmed = trim(page, start, end)
    if (trimmed) occurrences.push({...trimmed, title: trimmed.first === start ? title : trimmed.first, honorific})
  }
  for (let i = first; i < last; i++) {
    const bits = kinds[i] ?? 0
    const isName = (bits & nameKinds) !== 0
    if (isTitle(page, i) && !isNameHere(page, i, start, last)) {
      // "Ana Ruiz President Lee": what stood before the title is a name of its own
      let modifiers = i
      while (modifiers > start && isTitlePart(kinds[modifiers - 1] ?? 0)) modifiers--
      if (modifiers > start && title !== start) flush(modifiers)
      if (title === start || modifiers > start) title = modifiers
      while (title > first && isTitlePart(kinds[title - 1] ?? 0)) title--
      honorific = (bits & kind.honorific) !== 0
      start = i + 1
    } else if (
      ((bits & (kind.demonym | kind.newspaper)) !== 0 && !isName && !endsName(page, i, start, last)) ||
      (bits & kind.adjective) !== 0 ||
      isAcronym(page, i, last)
    ) {
      flush(i)
      start = i + 1
      title = start
      honorific = false
    } else if (tokens[i]?.text.length === 1 && last - first === 1) {
      return []
    }
  }
  flush(last)
  return occurrences
}

/** `Nazrul Islam`: a word that is a family name too, at the end of a run, after a name. */
const endsName = (page: Page, at: number, start: number, last: number): boolean =>
  at === last - 1 &&
  at > start &&
  ((page.kinds[at] ?? 0) & kind.wordSurname) !== 0 &&
  isFree(page.kinds[at - 1] ?? 0) &&
  page.opens[at - 1] === 0

const isTitlePart = (bits: number): boolean =>
  (bits & (kind.title | kind.titleModifier | kind.demonym | kind.honorific)) !== 0

/** An office or form of address; a calling with a capital counts (`Collector Ana Ruiz`), unless it is a name as well. */
function isTitle(page: Page, at: number): boolean {
  const bits = page.kinds[at] ?? 0
  if ((bits & kind.titleAcronym) !== 0 && page.tokens[at]?.allCaps) return true
  if ((bits & (kind.title | kind.honorific)) !== 0) return true
  return (bits & kind.personNoun) !== 0 && (bits & nameKinds) === 0
}

/**
 * A title inside a run may be a name: `Martin Luther King`, `Sikandar Sultan Raja`, `Godfred Yeboah Dame` – after a name
 * in the same run and, for an office (`Infosys President Ana Ruiz`), only after a given name or at the end.
 */
function isNameHere(page: Page, at: number, start: number, last: number): boolean {
  if (at === start) return false
  const bits = page.kinds[at] ?? 0
  const before = page.kinds[at - 1] ?? 0
  const isAfterName = isFree(before) && page.opens[at - 1] === 0
  // "Sadik Sheikh" and "Sikandar Sultan Raja" are names, in "Amir Sheikh Nawaf" the name begins after the title
  if ((bits & kind.honorific) !== 0) return isAfterName && (at === last - 1 || (bits & kind.given) !== 0)
  if ((bits & (nameKinds | kind.wordSurname)) === 0) return false
  return at === last - 1 ? isAfterName : (before & kind.given) !== 0
}

/** `UN`, `ANC`, `BJP` – but not `KP Oli`, `JD Vance`: two letters before a word are initials. */
function isAcronym(page: Page, at: number, last: number): boolean {
  const token = page.tokens[at]
  if (!token?.allCaps) return false
  const bits = page.kinds[at] ?? 0
  const isKnown = (bits & (kind.place | kind.organisation)) !== 0
  if (/^(?:\p{Lu}\.)+-?(?:\p{Lu}\.?)*$/u.test(token.text)) return isKnown
  if (token.text.length <= 2 && at < last - 1) return isKnown
  return (bits & kind.suffix) === 0
}

/** Takes openers and ordinary words off both ends; nothing when no word is left that may be a name. */
function trim(page: Page, from: number, to: number): {first: number; last: number} | undefined {
  let first = from
  let last = to
  while (first < last && !mayOpenName(page, first, last)) first++
  while (last > first && ((page.kinds[last - 1] ?? 0) & kind.particle) !== 0 && !page.tokens[last - 1]?.capital) last--
  if (last - first > 9 || first >= last) return undefined
  for (let i = first; i < last; i++) if (page.label[i] !== label.none) return undefined
  return {first, last}
}

function mayOpenName(page: Page, at: number, last: number): boolean {
  const bits = page.kinds[at] ?? 0
  const lower = page.tokens[at]?.lower ?? ''
  if ((bits & kind.newspaper) !== 0 && (page.opens[at] === 1 || (bits & nameKinds) === 0))
    return (bits & kind.given) !== 0 && at < last - 1 && page.opens[at] === 0
  if ((bits & nameKinds) !== 0) return true
  if ((bits & (wordKinds | kind.title | kind.place)) !== 0) return false
  return !(page.opens[at] === 1 && page.lowerWords.has(lower))
}
