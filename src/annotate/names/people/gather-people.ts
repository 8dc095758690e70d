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
export function gatherPeople(page: Page, accepted: readonly Accepted[]): FoundPerson[] {
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
  return people
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
    for (const word of person.words) {
      if (word.length < 2 || kindsOf(word) & (kind.particle | kind.suffix)) continue
      byWord.set(word, [...(byWord.get(word) ?? []), person])
    }
  }
  for (let i = 0; i < page.tokens.length; i++) {
    const token = page.tokens[i]
    if (!token || !page.nameLike[i] || page.label[i] !== label.none) continue
    const bearers = byWord.get(token.lower)
    if (!bearers) continue
    if (page.opens[i] && page.lowerWords.has(token.lower)) continue
    const bits = page.kinds[i] ?? 0
    if (bits & kind.place && !(bits & nameKinds)) continue
    const before =
      page.nameLike[i - 1] &&
      !(kindsOf(page.tokens[i - 1]?.lower ?? '') & kind.particle) &&
      page.label[i - 1] === label.none &&
      !(kindsOf(page.tokens[i - 1]?.lower ?? '') & (kind.title | kind.honorific | kind.demonym | kind.newspaper))
    const after = page.nameLike[i + 1] && page.label[i + 1] === label.none && !page.opens[i + 1]
    if (!page.shouted[i] && (before || after)) continue
    const person = bearers.length === 1 ? bearers[0] : lastNamed(bearers, token.start)
    if (person) mention(page, person, withParticles(page, person, i), i + 1, 'surname')
  }
}

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

/** Of people who share the word, the one last named in full before it. */
function lastNamed(bearers: readonly Building[], before: number): Building | undefined {
  let last: Building | undefined
  let at = -1
  for (const person of bearers) {
    for (const {start, kind: of} of person.mentions) {
      if (of === 'full' && start < before && start > at) {
        at = start
        last = person
      }
    }
  }
  return last
}
