import {fullGivenNames} from '../../vocabulary/names/short-given-names.ts'
import type {NamedPerson} from './describe-people.ts'
import {foldName} from './fold-name.ts'

/**
 * Lets people of like names name each other: those of one name, father and son, a short form that two longer names fit
 * (`George Oduya` beside `George H. Oduya` and `George W. Oduya`), and a family name alone that nobody could be given.
 */
export function likeNames(people: readonly NamedPerson[]): NamedPerson[] {
  const like = new Map<string, Set<string>>()
  const note = (a: NamedPerson, b: NamedPerson): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      like.set(one.id, (like.get(one.id) ?? new Set()).add(other.id))
  }
  const named = new Map<string, NamedPerson[]>()
  const byWord = new Map<string, NamedPerson[]>()
  const put = (index: Map<string, NamedPerson[]>, at: string, person: NamedPerson): void => {
    const known = index.get(at)
    if (known) known.push(person)
    else index.set(at, [person])
  }
  const alone: NamedPerson[] = []
  for (const person of people) {
    const {words} = foldName(person.name)
    const [first = '', last = ''] = [words[0], words.at(-1)]
    if (words.length === 1) alone.push(person)
    else {
      for (const given of fullGivenNames(first)) put(named, `${given} ${last}`, person)
      put(byWord, last, person)
    }
  }
  for (const group of named.values())
    if (group.length <= mostAlike)
      for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) note(a, b)
  const bySingle = new Map<string, NamedPerson[]>()
  for (const person of alone) put(bySingle, foldName(person.name).words[0] ?? '', person)
  for (const [word, group] of bySingle) {
    const bearers = (byWord.get(word) ?? []).toSorted(
      (a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1),
    )
    for (const person of group) for (const bearer of bearers.slice(0, mostBearers)) note(person, bearer)
  }
  return people.map((person) => {
    const others = like.get(person.id)
    return others ? {...person, like: [...others].sort()} : person
  })
}

/** More people of one given and family name than this are no two to be confused, and their pairs too many. */
const mostAlike = 8
/** The bearers that a family name alone leads to. */
const mostBearers = 5
