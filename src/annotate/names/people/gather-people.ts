import type {Certainty, Mention} from '../../../model.ts'
import type {FoundPerson} from '../../findings.ts'
import type {Candidate, Occurrence} from '../candidates/candidate.ts'
import {label, type Page} from '../page.ts'
import {kind, kindsOf, nameKinds} from '../word-kinds.ts'

/** A run of words that a sieve took for a person. */
export interface Accepted {
  readonly candidate: Candidate
  readonly rule: string
  readonly certainty: Certainty
  readonly at: Occurrence
}

interface Building {
  name: string
  words: readonly string[]
  aliases: Set<string>
  mentions: Mention[]
  readonly rule: string
  readonly certainty: Certainty
}

/**
 * One person of all runs that name them, with every place they are printed: `Ana Ruiz`, `Ruiz`, and the `ANA RUIZ` of a
 * headline.
 */
export function gatherPeople(
  page: Page,
  accepted: readonly Accepted[],
  notPeople: readonly string[] = [],
): FoundPerson[] {
  const people: Building[] = []
  // longer names first, so that `Obiang Nguema` joins `Teodoro Obiang Nguema`
  const order = [...accepted].sort((a, b) => b.candidate.words.length - a.candidate.words.length)
  for (const {candidate, rule, certainty} of order) {
    const person =
      people.find((other) => contains(other.words, candidate.words)) ??
      push(people, {name: candidate.name, words: candidate.words, aliases: new Set(), mentions: [], rule, certainty})
    person.aliases.add(candidate.name)
    const of = candidate.words.length > 1 ? 'full' : 'surname'
    for (const {first, last} of candidate.occurrences) mention(page, person, first, last, of)
  }
  nameAgain(page, people)
  shortNames(page, people)
  const nobody = new Set(notPeople.map((name) => name.toLowerCase()))
  return people
    .filter(({name, mentions}) => mentions.length > 0 && !nobody.has(name.toLowerCase()))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({name, aliases, mentions, rule, certainty}) => ({
      name,
      aliases: [...aliases],
      roles: [],
      mentions: mentions.sort((a, b) => a.start - b.start),
      rule,
      certainty,
    }))
}

function push(people: Building[], person: Building): Building {
  people.push(person)
  return person
}

/** Whether all words of `part` stand in `whole`, in order, the family name among them. */
function contains(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  return at === part.length
}

function mention(page: Page, person: Building, first: number, last: number, of: Mention['kind']): void {
  if (page.label[first] === label.person) return
  page.label.fill(label.person, first, last)
  const start = page.tokens[first]?.start ?? 0
  const end = page.tokens[last - 1]?.end ?? start
  person.aliases.add(page.text.slice(start, end).replace(/\s+/g, ' '))
  person.mentions.push({start, end, kind: of})
}

/** Accepted somewhere, accepted everywhere: in headlines, and inside runs that could not be cut. */
function nameAgain(page: Page, people: readonly Building[]): void {
  const byFirst = new Map<string, Building[]>()
  for (const person of people) {
    const [first = ''] = person.words
    byFirst.set(first, [...(byFirst.get(first) ?? []), person])
  }
  for (let i = 0; i < page.tokens.length; i++) {
    if (!page.nameLike[i] || page.label[i] !== label.none) continue
    for (const person of byFirst.get(page.tokens[i]?.lower ?? '') ?? []) {
      const last = i + person.words.length
      if (person.words.every((word, n) => page.tokens[i + n]?.lower === word && page.label[i + n] === label.none)) {
        mention(page, person, i, last, 'full')
        break
      }
    }
  }
}

/** One word that stands for somebody: the family name, or whichever part of the name the article goes on with. */
function shortNames(page: Page, people: readonly Building[]): void {
  const byWord = new Map<string, Building[]>()
  for (const person of people) {
    for (const word of shortFormsOf(person.words)) {
      const known = byWord.get(word)
      if (known) known.push(person)
      else byWord.set(word, [person])
    }
  }
  for (let i = 0; i < page.tokens.length; i++) {
    if (!page.nameLike[i] || page.label[i] !== label.none) continue
    const bearers = byWord.get(page.tokens[i]?.lower ?? '')
    if (!bearers || !standsAlone(page, i)) continue
    const person = bearers.length === 1 ? bearers[0] : lastNamed(bearers, page, i)
    if (person) mention(page, person, withParticles(page, person, i), i + 1, 'surname')
  }
}

/** The words that may stand for a whole name: of `Kim Jong Un` only `Kim`, of `Ana de la Cruz` both `Ana` and `Cruz`. */
function shortFormsOf(words: readonly string[]): readonly string[] {
  const [first = ''] = words
  const isEastAsian = words.length === 3 && isFamilyFirst(first) && words.every((word) => word.length < 7)
  if (isEastAsian) return kindsOf(first) & kind.vietnamese ? [first, words[2] ?? ''] : [first]
  return words.filter((word) => word.length > 1 && (kindsOf(word) & (kind.particle | kind.suffix)) === 0)
}

const isFamilyFirst = (word: string): boolean => (kindsOf(word) & (kind.korean | kind.chinese | kind.vietnamese)) !== 0

/** Whether the word is a name here: no opener, place or acronym, and no part of a longer run that is something else. */
function standsAlone(page: Page, at: number): boolean {
  const token = page.tokens[at]
  const bits = page.kinds[at] ?? 0
  if (!token || (page.opens[at] && page.lowerWords.has(token.lower))) return false
  if (page.shouted[at]) return true
  // "the UN" is not Kim Jong Un
  if (token.allCaps) return false
  if (bits & kind.place && !(bits & nameKinds)) return false
  return !isNeighbour(page, at - 1, introduces) && !(isNeighbour(page, at + 1, 0) && !page.opens[at + 1])
}

/** Kinds of words that may stand before a short name: `Mr. Ruiz`, `Russian Ruiz`, `dos Santos`. */
const introduces =
  kind.title | kind.honorific | kind.titleAcronym | kind.personNoun | kind.demonym | kind.newspaper | kind.particle

const isNeighbour = (page: Page, at: number, but: number): boolean =>
  page.nameLike[at] === 1 && page.label[at] === label.none && ((page.kinds[at] ?? 0) & but) === 0

/** Where a short name begins: `dos Santos`, `Al Hajraf` take the particle that stands in the full name as well. */
function withParticles(page: Page, person: Building, at: number): number {
  let first = at
  let word = person.words.indexOf(page.tokens[at]?.lower ?? '')
  while (word > 1) {
    word--
    const particle = person.words[word] ?? ''
    if ((kindsOf(particle) & kind.particle) === 0 || page.tokens[first - 1]?.lower !== particle) break
    if (page.label[first - 1] !== label.none) break
    first--
  }
  return first
}

/**
 * Of people who share the word, the one last named in full before it; of two Kims nobody, since their family names alone
 * do not tell.
 */
function lastNamed(bearers: readonly Building[], page: Page, at: number): Building | undefined {
  const token = page.tokens[at]
  if (!token || (isFamilyFirst(token.lower) && bearers.every(({words}) => words[0] === token.lower))) return undefined
  let last: Building | undefined
  let latest = -1
  for (const person of bearers) {
    for (const {start, kind: of} of person.mentions) {
      if (of === 'full' && start < token.start && start > latest) {
        latest = start
        last = person
      }
    }
  }
  return last
}
