import type {PersonInArticle} from '../model.ts'
import {nameParticles, nameSuffixes} from '../vocabulary/names/name-particles.ts'
import {koreanSurnames} from '../vocabulary/names/surnames.ts'
import type {Catalogue} from './catalogue.ts'
import {Counter} from './counter.ts'

/** A person's name as an index files it. */
export interface FiledName {
  /** `Ruiz, Ana`; `Kim Jong Un`, whose surname stands first, as it is. */
  readonly label: string
  /** What it is put in order by: the surname, then the rest. */
  readonly key: string
}

/**
 * Files every person by surname, and the surname is what the newspapers call them by: an article that goes on with
 * “Kim” after “Kim Jong Un” has said which part it is. Where none does, it is the last word, particles included
 * (`van der Berg, Ana`) and suffixes not (`Lund, Bo, Jr.`).
 *
 * @returns by person id
 */
export function filedNames({archive}: Catalogue): ReadonlyMap<string, FiledName> {
  const surnames = new Map<string, Counter>()
  for (const {record, raw} of archive.articles) {
    for (const person of record.people) {
      for (const words of surnamesIn(person, raw)) {
        const counter = surnames.get(person.id) ?? new Counter()
        counter.add(words)
        surnames.set(person.id, counter)
      }
    }
  }
  return new Map(archive.people.map(({id, name}) => [id, filedName(name, surnames.get(id))]))
}

function surnamesIn(person: PersonInArticle, raw: string): readonly string[] {
  return person.mentions.filter(({kind}) => kind === 'surname').map(({start, end}) => raw.slice(start, end))
}

/** Files one name; `called` are the words the person is called by alone, with how often. */
export function filedName(name: string, called: Counter = new Counter()): FiledName {
  const words = name.split(/\s+/)
  const suffix = words.length > 2 && nameSuffixes.has((words.at(-1) ?? '').toLowerCase())
  const own = suffix ? words.slice(0, -1) : words
  const surnames = called.entries().toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  for (const [surname] of surnames) {
    const length = surname.split(/\s+/).length
    if (length >= own.length) continue
    if (own.slice(-length).join(' ') === surname) return filedUnder(length, own, words)
    if (own.slice(0, length).join(' ') === surname) return {label: name, key: name}
  }
  if (isKoreanOrder(own)) return {label: name, key: name}
  return filedUnder(own.length > 1 ? particlesFrom(own) : own.length, own, words)
}

/** A Korean surname, then a given name of two syllables: `Kang Sun-nam`, `Kim Il Sung`; not `Lee Ann Womack`. */
function isKoreanOrder([first = '', ...given]: readonly string[]): boolean {
  if (!korean.has(first.toLowerCase())) return false
  const [name = '', ...more] = given
  if (more.length === 0) return /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name)
  return (
    more.length === 1 &&
    given.every((part) => /^\p{Lu}\p{Ll}{1,4}$/u.test(part) && !nameParticles.has(part.toLowerCase()))
  )
}

const korean: ReadonlySet<string> = new Set(koreanSurnames)

/** The surname is the last `length` of a name's `own` words; what follows them in `words` is a suffix. */
function filedUnder(length: number, own: readonly string[], words: readonly string[]): FiledName {
  const parts = [own.slice(-length), own.slice(0, -length), words.slice(own.length)]
  const label = parts
    .map((part) => part.join(' '))
    .filter((part) => part !== '')
    .join(', ')
  return {label, key: label}
}

/** How many words from the end make the surname: `van der Berg` three. */
function particlesFrom(words: readonly string[]): number {
  let length = 1
  while (length < words.length - 1 && nameParticles.has((words.at(-length - 1) ?? '').toLowerCase())) length++
  return length
}
