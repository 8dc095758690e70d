import type {Article} from '../../model.ts'
import {areNear, type Calling, callings} from '../../vocabulary/names/callings.ts'
import {countries} from '../../vocabulary/places/countries.ts'
import {type Appearance, compareAppearances, yearOf} from './appearance.ts'
import {plainRoles} from './role-words.ts'

/**
 * Tells people of one full name apart: a judge of 71 and a goalkeeper of 19. One name is one person unless the articles
 * contradict each other, by age or by calling with nothing else in common; then each article goes to whom it has most in
 * common with, and where nothing tells, to nobody's page but its own.
 *
 * @param appearances of one name, in any order.
 * @returns who is one person: lists of appearances, the largest first.
 */
export function tellApart(appearances: readonly Appearance[]): readonly (readonly Appearance[])[] {
  if (appearances.length < 2) return [appearances]
  const signs = [...appearances].sort(compareAppearances).map(signsOf)
  if (!mayDiffer(signs)) return [appearances]
  const people = signs.length > mostCompared ? byBirth(signs) : byContext(signs)
  return people
    .toSorted((a, b) => b.length - a.length || compareFirst(a, b))
    .map((signs) => signs.map(({appearance}) => appearance))
}

/** A name in more articles is of one known to all; pairs of them would take their time, and callings would be noise. */
const mostCompared = 40

interface Signs {
  readonly appearance: Appearance
  /** The year of birth, give or take one. */
  readonly born?: number
  readonly callings: ReadonlySet<Calling>
  readonly nouns: readonly string[]
  /** What else the article names; shared by two articles it speaks for one person. */
  readonly context: ReadonlySet<string>
}

function signsOf(appearance: Appearance): Signs {
  const {article, person} = appearance
  const roles = plainRoles(person).filter((role) => !/\b(?:former|ex|retired|late)\b/.test(role))
  const nouns = roles.flatMap((role) => role.split(' ').filter((word) => callings.has(word)))
  const born = bornIn(appearance)
  return {
    appearance,
    ...(born !== undefined && {born}),
    callings: new Set(nouns.flatMap((noun) => callings.get(noun) ?? [])),
    nouns,
    context: contextOf(article, person.id),
  }
}

const countryNames: ReadonlySet<string> = new Set(countries.map(({name}) => name.toLowerCase()))

function contextOf({record}: Article, self: string): Set<string> {
  const names = [
    ...record.people.filter(({id, name}) => id !== self && name.includes(' ')),
    ...record.organisations,
    ...record.places.filter(({name}) => !countryNames.has(name.toLowerCase())),
  ]
  return new Set(names.map(({name}) => name.toLowerCase()))
}

/** `Ana Ruiz, 71,` and `19-year-old Ana Ruiz`, seen from the year of the article. */
function bornIn({article, person}: Appearance): number | undefined {
  const year = yearOf(article)
  if (year === undefined) return undefined
  const mentions = person.mentions.filter(({kind}) => kind === 'full')
  if (mentions.length === 0) return undefined
  const {raw} = article
  for (const {start, end} of mentions) {
    const after = /^, (?:aged? )?(?<age>\d{1,3})(?=[,.;)]|\s-?year|-year)/.exec(raw.slice(end, end + 16))
    const before = /(?<age>\d{1,3})-year-old(?: [a-z]+){0,2} $/.exec(raw.slice(Math.max(0, start - 40), start))
    const age = Number((after ?? before)?.groups?.age ?? Number.NaN)
    if (age > 0 && age < 120) return year - age
  }
  return undefined
}

/** Whether there is anything to tell apart by. */
function mayDiffer(signs: readonly Signs[]): boolean {
  const years = signs.flatMap(({born}) => born ?? [])
  if (years.length > 1 && spread(years) > sameBirth) return true
  return signs.length <= mostCompared && new Set(signs.flatMap((one) => [...one.callings])).size > 1
}

const spread = (years: readonly number[]): number =>
  years.reduce((a, b) => Math.max(a, b)) - years.reduce((a, b) => Math.min(a, b))

/** Ages are printed in whole years, and at times wrong by one. */
const sameBirth = 3

function contradict(a: Signs, b: Signs): boolean {
  if (a.born !== undefined && b.born !== undefined) return Math.abs(a.born - b.born) > sameBirth
  if (a.callings.size === 0 || b.callings.size === 0 || shared(a.context, b.context) > 0) return false
  if (speaksOf(a, b) || speaksOf(b, a)) return false
  return ![...a.callings].some((one) => [...b.callings].some((other) => areNear(one, other)))
}

/** Whether an article has a word for what the other calls its namesake: `the goalkeeper will play again`. */
const speaksOf = ({appearance}: Signs, {nouns}: Signs): boolean =>
  nouns.some((noun) => new RegExp(`\\b${noun}\\b`, 'i').test(appearance.article.record.text))

/** How much speaks for one person. */
function likeness(a: Signs, b: Signs): number {
  const sameBorn = a.born !== undefined && b.born !== undefined && Math.abs(a.born - b.born) <= sameBirth
  const outlet = a.appearance.article.record.source?.value
  return (
    shared(a.context, b.context) +
    2 * shared(a.callings, b.callings) +
    (sameBorn ? 3 : 0) +
    (speaksOf(a, b) || speaksOf(b, a) ? 2 : 0) +
    (outlet !== undefined && outlet === b.appearance.article.record.source?.value ? 0.5 : 0)
  )
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}

/**
 * Joins the most alike first, never two that contradict each other. What has nothing in common with anybody goes to the
 * one person it may be, or to one who is far more often named than the others.
 */
function byContext(signs: readonly Signs[]): Signs[][] {
  const people = signs.map((one) => [one])
  const pairs = signs.flatMap((a, i) => signs.slice(i + 1).map((b, k) => ({i, j: i + 1 + k, likeness: likeness(a, b)})))
  const of = signs.map((_one, index) => index)
  for (const {i, j} of pairs.filter((pair) => pair.likeness > 0).sort((x, y) => y.likeness - x.likeness)) {
    const [into, from] = [people[of[i] ?? 0] ?? [], people[of[j] ?? 0] ?? []]
    if (into === from || into.some((a) => from.some((b) => contradict(a, b)))) continue
    const target = of[i] ?? 0
    for (const one of from) of[signs.indexOf(one)] = target
    into.push(...from.splice(0))
  }
  return settleTheRest(people.filter((person) => person.length > 0))
}

/** Puts those who share nothing with anybody where only one person is left that they may be. */
function settleTheRest(people: readonly Signs[][]): Signs[][] {
  const kept: Signs[][] = []
  for (const person of people.toSorted((a, b) => b.length - a.length || compareFirst(a, b))) {
    const possible = kept.filter((other) => !other.some((a) => person.some((b) => contradict(a, b))))
    const [first, second] = possible
    if (first && (!second || first.length >= 3 * second.length)) first.push(...person)
    else kept.push([...person])
  }
  return kept
}

/** By age alone; who has none printed is the one most articles mean. */
function byBirth(signs: readonly Signs[]): Signs[][] {
  const dated = signs.filter(({born}) => born !== undefined).toSorted((a, b) => (a.born ?? 0) - (b.born ?? 0))
  const people: Signs[][] = []
  let last = -Infinity
  for (const one of dated) {
    const born = one.born ?? 0
    if (born - last > sameBirth) people.push([one])
    else people.at(-1)?.push(one)
    last = born
  }
  const [most] = people.toSorted((a, b) => b.length - a.length)
  most?.push(...signs.filter(({born}) => born === undefined))
  return people
}

const compareFirst = ([a]: readonly Signs[], [b]: readonly Signs[]): number =>
  a && b ? compareAppearances(a.appearance, b.appearance) : 0
