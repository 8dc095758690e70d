import type {FiledName} from '../model.ts'
import {nameParticles, nameSuffixes, surnameOpeners} from '../vocabulary/names/name-particles.ts'
import {koreanSurnames} from '../vocabulary/names/surnames.ts'

/**
 * Files a name by its surname, and the surname is what the newspapers call the person by: an article that goes on with
 * “Kim” after “Kim Jong Un” has said which part it is. Where none does, it is the last word, particles included
 * (`van der Berg, Ana`) and suffixes not (`Lund, Bo, Jr.`).
 *
 * @param called the words the person is called by alone, with how often
 *
 * @example
 * filedName('Ana Ruiz Ortega', new Map([['Ruiz Ortega', 3]])) // {label: 'Ruiz Ortega, Ana', key: 'Ruiz Ortega, Ana'}
 */
export function filedName(name: string, called: ReadonlyMap<string, number> = new Map()): FiledName {
  const words = name.split(/\s+/)
  const suffix = words.length > 2 && nameSuffixes.has((words.at(-1) ?? '').toLowerCase())
  const own = suffix ? words.slice(0, -1) : words
  if (own.length > 2 && surnameOpeners.has((own.at(-2) ?? '').toLowerCase())) return filedUnder(2, own, words)
  const surnames = [...called].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
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
