import type {FiledName} from '../model.ts'
import {englishEitherNames, englishFemaleNames, englishMaleNames} from '../vocabulary/names/english-given-names.ts'
import {nameParticles, nameSuffixes, surnameOpeners} from '../vocabulary/names/name-particles.ts'
import {chineseSurnames, koreanSurnames, vietnameseSurnames} from '../vocabulary/names/surnames.ts'
import {pinyin} from './pinyin.ts'

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
  if (isHongKongOrder(own)) return filedUnder(2, own, words)
  // Nguyen Phu Trong is called Trong, and filed under Nguyen.
  if (vietnamese.has((own[0] ?? '').toLowerCase()) && isFamilyFirst(own)) return {label: name, key: name}
  const surnames = [...called].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  for (const [surname] of surnames) {
    const length = surname.split(/\s+/).length
    if (length >= own.length) continue
    if (own.slice(-length).join(' ') === surname) return filedUnder(length, own, words)
    // “I would love for Peter to do it” says nothing of Peter Hollander’s surname; “Kim” of Kim Jong Un is his.
    if (own.slice(0, length).join(' ') === surname && (isFamilyFirst(own) || !isWesternGiven(own[0])))
      return {label: name, key: name}
    // Carlos Alvarado Quesada is Alvarado: of two family names the first is what he is called by.
    if (length === 1 && own.length === 3 && own[1] === surname && !isWesternGiven(surname))
      return filedUnder(2, own, words)
  }
  if (isFamilyFirst(own)) return {label: name, key: name}
  return filedUnder(own.length > 1 ? particlesFrom(own) : own.length, own, words)
}

/**
 * A Korean or Chinese surname, then a given name of two syllables: `Kang Sun-nam`, `Kim Il Sung`, `Zeng Qinghong`; a Vietnamese
 * one, then several: `Nguyen Phu Trong`. Not `Lee Ann Womack`, nor `Wei Chen`, of which nobody can tell.
 */
function isFamilyFirst([first = '', ...given]: readonly string[]): boolean {
  const family = first.toLowerCase()
  const [name = '', ...more] = given
  const hyphened = more.length === 0 && isHyphened(name)
  if (chinese.has(family) && more.length === 0)
    return hyphened || (isPinyin(name) && !chinese.has(name.toLowerCase()) && !isWesternGiven(name))
  if (korean.has(family) && hyphened) return true
  const syllables = given.every((part) => /^\p{Lu}\p{L}{1,4}$/u.test(part) && !nameParticles.has(part.toLowerCase()))
  if (vietnamese.has(family)) return syllables && given.length > 1 && given.length < 4
  return korean.has(family) && syllables && given.length === 2
}

/** A Western name before a Chinese one: `Steve Huen Kwok-chuen` is filed under `Huen Kwok-chuen`. */
const isHongKongOrder = ([first, family = '', given = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && isWesternGiven(first) && chinese.has(family.toLowerCase()) && isHyphened(given)

const isHyphened = (name: string): boolean => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name)

const isPinyin = (name: string): boolean => name.length > 3 && pinyin.test(name.toLowerCase())

const isWesternGiven = (name = ''): boolean => westernGivenNames.has(name.toLowerCase())

const korean: ReadonlySet<string> = new Set(koreanSurnames)
const chinese: ReadonlySet<string> = new Set(chineseSurnames)
const vietnamese: ReadonlySet<string> = new Set(vietnameseSurnames)
const westernGivenNames: ReadonlySet<string> = new Set([
  ...englishMaleNames,
  ...englishFemaleNames,
  ...englishEitherNames,
])

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
