import {nameId} from '../../ids/name-id.ts'

/**
 * How names are put in order in one language, the same on every machine: `Álvarez` beside `Alvarez`, `Page 2` before
 * `Page 10`, and where the language sees no difference, the code units decide.
 */
export function collation(language: string): (a: string, b: string) => number {
  // Names in a language the system does not know would be in the order of its user's.
  const {compare} = new Intl.Collator([language, 'en'], {numeric: true, sensitivity: 'base'})
  return (a, b) => compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}

/**
 * The letter a name is filed under, `a` to `z`, or `other` for a name that begins with a figure. Other scripts are
 * filed under their transliteration (`Сергей` under `s`), so that every address is plain.
 */
export function letterOf(name: string): string {
  const first = nameId(name).charAt(0)
  return first >= 'a' && first <= 'z' ? first : 'other'
}
