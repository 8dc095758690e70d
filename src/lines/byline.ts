import type {Author, Span} from '../model.ts'
import {bylineParticles} from '../vocabulary/names/name-particles.ts'
import {bylineRoles, notAuthors} from '../vocabulary/page/byline-words.ts'
import {outletNamed} from './outlet-named.ts'

/** A name in a line, with its place in that line. */
export interface FoundAuthor extends Author, Span {}

/**
 * The people a byline names: `By Ana Ruiz and Tom Beck, Harbour Gazette`, `ANA RUIZ, Staff Writer`,
 * `Ana Ruiz | Associated Press`. None for a line that is no byline (`By popular demand the bridge reopens`).
 */
export function authorsOfByline(line: string): FoundAuthor[] {
  const by = /^(?:(?:story |text |words |written |report(?:ed)? )?by\b:?|BYLINE:)\s+/i.exec(line)
  if (by) {
    return namesIn(line, by[0].length, 'author')
  }
  const tail = /^(?<name>[^,|/–—]{4,40}?)\s*(?:,|\||\/|–|—| - | in )\s*(?<rest>[^,|]{2,60})/u.exec(line)
  if (!tail?.groups?.name || tail.groups.rest === undefined || /[.!?"”]$/.test(line)) return []
  const {name, rest} = tail.groups
  const signs = outletNamed(rest) !== undefined || isRole(rest)
  return signs && isPersonName(name) ? [{name: printedName(name), role: 'author', start: 0, end: name.length}] : []
}

/** The names of a list that begins at `from`: `Ana Ruiz, Tom Beck and Li Wei in Seoul`. */
export function namesIn(line: string, from: number, role: Author['role']): FoundAuthor[] {
  const found: FoundAuthor[] = []
  let at = from
  for (const part of line
    .slice(from)
    .split(/(\s*(?:,|;|\||\/|&|\band\b|\bin\b|\bat\b|\bfor\b|\bvia\b| [-–—] |\()\s*)/)) {
    const start = at
    at += part.length
    // "Ana Ruiz SEOUL, Tom Beck in LONDON": a desk that forgets the comma.
    const name = part.replace(/[.)\]*_]+$/, '').replace(/(?<=\p{Ll}) \p{Lu}{3,}$/u, '')
    if (isPersonName(name)) found.push({name: printedName(name), role, start, end: start + name.length})
    else if (found.length === 0 && /\p{L}/u.test(part)) return []
    // "Ana Ruiz in Seoul": what stands behind the preposition is a place.
    if (/^\s*(?:in|at|for|via|\(|\|)\s*$/.test(part)) break
  }
  return found
}

const nameWord = /^(?:\p{Lu}\.?|\p{Lu}[\p{L}’'.-]*\p{L}|(?:\p{Lu}\.)+)$/u

/** Two to five words that are written as a name and are no desk, agency or rank. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 5 || outletNamed(text) !== undefined) return false
  return words.every((word, index) =>
    bylineParticles.has(word.toLowerCase()) && index > 0
      ? true
      : nameWord.test(word) && !notAuthors.has(word.toLowerCase().replace(/\.$/, '')),
  )
}

const isRole = (text: string): boolean => {
  const plain = text.toLowerCase().trim()
  return bylineRoles.some((role) => plain === role || plain.startsWith(`${role} `) || plain.endsWith(` ${role}`))
}

/** `ANA RUIZ` is printed `Ana Ruiz`. */
export function printedName(name: string): string {
  const plain = name.trim()
  if (plain !== plain.toUpperCase() || plain.length < 5) return plain
  return plain
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}|(?<=[-’'])\p{L}(?=\p{L}{2})/gu, (first) => first.toUpperCase())
}
