import {asFolder} from '../../ids/as-folder.ts'
import {nameId} from '../../ids/name-id.ts'
import {hasGivenName} from '../../lines/person-name.ts'
import {householdNames} from '../../vocabulary/names/household-names.ts'
import {surnames, worldSurnames} from '../../vocabulary/names/surnames.ts'
import type {Appearance} from './appearance.ts'
import {foldName} from './fold-name.ts'

/** Somebody of the archive, before the records carry their id. */
export interface Named {
  readonly id: string
  readonly name: string
}

/**
 * Names the people of the archive and gives each an id, two whose names slug alike kept apart, those whom more articles
 * name first. Who goes under one word in a single article has the article in their id: nobody knows whether the next
 * `Jan` is the same, and the address must not move when one comes before.
 *
 * @param people the appearances in full under the key of each person.
 * @param decided names the archivist gave; a key of these is its own name.
 */
export function namePeople(
  people: ReadonlyMap<string, readonly Appearance[]>,
  decided: ReadonlySet<string>,
): ReadonlyMap<string, Named> {
  const namesakes = new Map<string, Set<string>>()
  for (const [key, appearances] of people)
    for (const {person} of appearances) {
      const own = foldName(person.name).words.join(' ')
      namesakes.set(own, (namesakes.get(own) ?? new Set()).add(key))
    }
  const hasNamesake = ({person}: Appearance): boolean =>
    (namesakes.get(foldName(person.name).words.join(' '))?.size ?? 0) > 1
  const named = [...people].map(([key, appearances]) => ({
    key,
    name: decided.has(key) ? key : nameOf(appearances, appearances.some(hasNamesake)),
    articles: new Set(appearances.map(({article}) => article.record.id)).size,
    first: appearances.map(({article}) => article.record.id).sort()[0] ?? '',
  }))
  named.sort(
    (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || b.articles - a.articles || (a.key < b.key ? -1 : 1),
  )
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  const ids = new Map<string, Named>()
  for (const {key, name, articles, first} of named) {
    const base = nameId(name)
    const isAlone = foldName(name).words.length === 1 && (articles === 1 || taken.has(base))
    const isOfArticle = isAlone && !decided.has(key) && !householdNames.has(name.toLowerCase())
    let id = isOfArticle ? asFolder(`${base}-${first}`) : base
    let count = counts.get(base) ?? 2
    for (; taken.has(id); count++) id = `${base}-${count}`
    counts.set(base, count)
    taken.add(id)
    ids.set(key, {id, name})
  }
  return ids
}

/**
 * `Vander Orlo` beside `Bob Vander Orlo`, `Fernández Suris` beside `Maylin Fernández Suris`: two words that are a family name. `Ana
 * Ruiz` beside `Maria Ana Ruiz` is a name.
 */
const isFamilyName = (name: string, forms: readonly string[]): boolean =>
  name.includes(' ') &&
  !hasGivenName(name) &&
  forms.some((other) => other.endsWith(` ${name}`) && (hasGivenName(other) || opensWithSurname(name)))

const opensWithSurname = (name: string): boolean => familyNames.has(name.slice(0, name.indexOf(' ')).toLowerCase())

const familyNames: ReadonlySet<string> = new Set([...surnames, ...worldSurnames])

/**
 * The full form that most articles print; of two printed as often the shorter, then the first of the alphabet. Beside a
 * namesake it is one with the suffix that tells them apart, if there is any.
 */
function nameOf(appearances: readonly Appearance[], hasNamesake: boolean): string {
  const printers = new Map<string, number>()
  for (const {person} of appearances) {
    const own = foldName(person.name)
    const forms = [person.name, ...person.aliases].filter((name) => {
      const {words, generation} = foldName(name)
      return words.length === 1
        ? name === person.name
        : generation === own.generation && words.at(-1) === own.words.at(-1)
    })
    for (const name of new Set(forms)) printers.set(name, (printers.get(name) ?? 0) + 1)
  }
  const whole = [...printers.keys()]
  const forms = [...printers].filter(([name]) => !isFamilyName(name, whole))
  const suffixed = hasNamesake ? forms.filter(([name]) => foldName(name).generation !== '') : []
  const [best] = (suffixed.length > 0 ? suffixed : forms).sort(
    ([a, x], [b, y]) => y - x || (a.length !== b.length ? a.length - b.length : a < b ? -1 : 1),
  )
  return best?.[0] ?? ''
}
