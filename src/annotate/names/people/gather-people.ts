import type {Certainty} from '../../../model.ts'
import type {FoundPerson} from '../../findings.ts'
import type {Candidate, Occurrence} from '../candidates/candidate.ts'
import type {Page} from '../page.ts'
import {genderOf} from './gender-of.ts'
import {nameAgain} from './name-again.ts'
import {namesakes} from './namesakes.ts'
import {addMention, type PersonInPrint} from './person-in-print.ts'
import {rolesOf} from './roles-of.ts'
import {shortNames} from './short-names.ts'

/** A run of words that a sieve took for a person. */
export interface Accepted {
  readonly candidate: Candidate
  readonly rule: string
  readonly certainty: Certainty
  readonly at: Occurrence
}

/**
 * One person of all runs that name them, with every place they are printed: `Ana Ruiz`, `Ruiz`, and the `ANA RUIZ` of a
 * headline. In the order they are first named.
 */
export function gatherPeople(
  page: Page,
  accepted: readonly Accepted[],
  notPeople: readonly string[] = [],
): FoundPerson[] {
  const people: PersonInPrint[] = []
  const byWord = new Map<string, PersonInPrint[]>()
  // longer names first, so that `Obiang Nguema` joins `Teodoro Obiang Nguema`
  const order = [...accepted].sort((a, b) => b.candidate.words.length - a.candidate.words.length)
  for (const {candidate, rule, certainty} of order) {
    const parts = withArticleApart(candidate.words)
    let person = fewestBearers(byWord, parts).find((other) => contains(withArticleApart(other.words), parts))
    if (!person) {
      person = {name: candidate.name, words: candidate.words, aliases: new Set(), mentions: [], rule, certainty}
      people.push(person)
      for (const word of new Set(parts)) {
        const bearers = byWord.get(word)
        if (bearers) bearers.push(person)
        else byWord.set(word, [person])
      }
    }
    const of = candidate.words.length > 1 ? 'full' : 'surname'
    for (const {first, last} of candidate.occurrences) addMention(page, person, first, last, of)
  }
  nameAgain(page, people)
  people.push(...namesakes(page, people))
  shortNames(page, people)
  const nobody = new Set(notPeople.map((name) => name.toLowerCase()))
  return people
    .filter(({name, mentions}) => mentions.length > 0 && !nobody.has(name.toLowerCase()))
    .map((person) => found(page, person))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

/** `al-Rahbo` and `Al Rahbo` are one name: the Arabic article as a word of its own. */
const withArticleApart = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => /^(?<article>[ae]l)-(?<name>.+)/u.exec(word)?.slice(1, 3) ?? [word])

/** The people who bear the rarest of the words: whoever has them all is among them, in an article of nothing but names too. */
function fewestBearers(byWord: ReadonlyMap<string, readonly PersonInPrint[]>, words: readonly string[]) {
  let fewest: readonly PersonInPrint[] | undefined
  for (const word of words) {
    const bearers = byWord.get(word) ?? []
    if (!fewest || bearers.length < fewest.length) fewest = bearers
  }
  return fewest ?? []
}

/**
 * Whether all words of `part` stand in `whole`, in order: `Ana Ruiz` in `Ana María Ruiz`. A longer part must stand there
 * unbroken: `Jan Piet Oduya` and `Jan Anton Piet Oduya` are more likely father and son.
 */
function contains(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length > 2) return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  return at === part.length
}

function found(page: Page, person: PersonInPrint): FoundPerson {
  person.mentions.sort((a, b) => a.start - b.start)
  const gender = genderOf(page, person)
  return {
    name: person.name,
    aliases: [...person.aliases],
    roles: rolesOf(page, person),
    mentions: person.mentions.map(({start, end, kind}) => ({start, end, kind})),
    ...(gender && {gender}),
    rule: person.rule,
    certainty: person.certainty,
  }
}
