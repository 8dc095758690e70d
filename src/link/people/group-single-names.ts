import {householdNames} from '../../vocabulary/names/household-names.ts'
import {singleNameTitles} from '../../vocabulary/names/title-abbreviations.ts'
import {type Appearance, compareAppearances} from './appearance.ts'
import {plainRoles} from './role-words.ts'

/**
 * Puts together who goes under one name of one word and bears no longer one in the archive: `Patriarch Onufry`, `Pope
 * Innocent`, a singer. Two articles mean one person where both give the title, or name the same people beside whom
 * few articles name; a name alone then joins the one person that it may be.
 *
 * @param appearances of one word, in any order.
 * @param companionsOf the keys of those named beside, as far as that is telling.
 * @returns who is one person, the most named first; an article that shares nothing with another stays by itself.
 */
export function groupSingleNames(
  appearances: readonly Appearance[],
  companionsOf: (appearance: Appearance) => readonly string[],
): readonly (readonly Appearance[])[] {
  if (appearances.length < 2) return [appearances]
  const ordered = [...appearances].sort(compareAppearances)
  const rootOf = ordered.map((_one, index) => index)
  const root = (index: number): number => {
    const next = rootOf[index] ?? index
    return next === index ? index : root(next)
  }
  const first = new Map<string, number>()
  ordered.forEach((one, index) => {
    const signs = [...titlesOf(one).map((title) => `title ${title}`), ...companionsOf(one)]
    for (const sign of signs) {
      const other = first.get(sign)
      if (other === undefined) first.set(sign, index)
      else rootOf[root(index)] = root(other)
    }
  })
  const groups = new Map<number, Appearance[]>()
  ordered.forEach((one, index) => {
    const group = groups.get(root(index))
    if (group) group.push(one)
    else groups.set(root(index), [one])
  })
  const people = [...groups.values()].sort((a, b) => b.length - a.length)
  const titled = people.filter((group) => group.some((one) => titlesOf(one).length > 0))
  // a name that the world knows by itself, though this archive cannot tell which bearer of it
  if (householdNames.has(ordered[0]?.person.name.toLowerCase() ?? '')) {
    const untitled = people.filter((group) => !titled.includes(group)).flat()
    return titled.length > 1 || titled.length === 0
      ? [untitled, ...titled].filter((group) => group.length > 0)
      : [ordered]
  }
  const [bearer] = titled
  // `Innocent spoke again`: one bearer of a title known by it goes on under the name alone
  if (!bearer || titled.length > 1 || !bearer.some((one) => titlesOf(one).some((title) => singleNameTitles.has(title))))
    return people
  const untitled = people.filter((group) => group !== bearer)
  return [[...bearer, ...untitled.flat()].sort(compareAppearances)]
}

/** Their roles, and the form of address printed before the name, which is no role of its own. */
function titlesOf({article, person}: Appearance): string[] {
  const {raw} = article
  const address = person.mentions.flatMap(({start}) => {
    const before = /(?<word>\p{L}+) $/u.exec(raw.slice(Math.max(0, start - 16), start))?.groups?.word?.toLowerCase()
    return before !== undefined && singleNameTitles.has(before) ? [before] : []
  })
  // the patriarch of Taal is the patriarch
  const offices = plainRoles(person).flatMap((role) => {
    const [office = ''] = role.split(' of ')
    return singleNameTitles.has(office) ? [office] : []
  })
  return [...new Set([...plainRoles(person), ...offices, ...address])]
}
