import {allGivenNames} from '../../vocabulary/names/all-given-names.ts'

/**
 * Names that are another name of the archive with a word of the newspaper before it: `Democrat Ana Ruiz`, `Embattled Ana
 * Ruiz`. The name itself has to be printed by several times as many articles, and the word before it to be no given name:
 * Mary Ann Ruiz is not Ann Ruiz.
 *
 * @param printers how many articles print each name.
 * @returns the name itself, for those that have a word before it.
 */
export function withoutPrefix(printers: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const own = new Map<string, string>()
  for (const [name, count] of printers) {
    const [first = '', ...rest] = name.split(' ')
    if (rest.length < 2 || first.length < 3 || allGivenNames.has(first.toLowerCase())) continue
    const shorter = rest.join(' ')
    if ((printers.get(shorter) ?? 0) >= timesAsMany * count) own.set(name, shorter)
  }
  return own
}

const timesAsMany = 5
