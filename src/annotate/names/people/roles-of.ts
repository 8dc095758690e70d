import type {Fact} from '../../../model.ts'
import {emptyBeforeRoles} from '../../../vocabulary/names/words-around-names.ts'
import type {Page} from '../page.ts'
import {appositionBefore} from './apposition-before.ts'
import {appositionBehind} from './apposition-behind.ts'
import type {PersonInPrint} from './person-in-print.ts'
import {titleBefore} from './title-before.ts'

/**
 * What the article calls the person, with where it does: the title before a name (`Russian Defense Minister Ana Ruiz`,
 * `US State Department spokesman Ana Ruiz`) or the apposition after it (`Ana Ruiz, a professor at Oakfield,`). Each
 * wording once, in print order, at most six.
 */
export function rolesOf(page: Page, {mentions}: PersonInPrint): Fact<string>[] {
  const roles = new Map<string, Fact<string>>()
  for (const mention of mentions) {
    if (page.shouted[mention.first]) continue
    for (const [rule, span] of [
      ['title-before-name', titleBefore(page, mention)],
      ['name-comma-role', appositionBehind(page, mention)],
      ['phrase-comma-name', appositionBefore(page, mention)],
    ] as const) {
      if (!span || roles.size >= 6) continue
      const value = withoutOwner(page.text.slice(span.start, span.end).replace(/\s+/g, ' '))
      const key = value.toLowerCase()
      if (!roles.has(key)) roles.set(key, {value, certainty: 'stated', rule, evidence: [{span, says: value}]})
    }
  }
  // “Harbour Board leader” says what “leader” says, and whose.
  const found = [...roles.values()]
  return found.filter(
    ({value}) => !found.some((other) => other.value.toLowerCase().endsWith(` ${value.toLowerCase()}`)),
  )
}

/** `his deputy`, `fellow candidate`, `now the nominee`: in an index nobody knows whose, whose fellow and when. */
const withoutOwner = (role: string): string => {
  const bare = role.replace(rolesOpenEmpty, '')
  return bare === '' ? role : bare
}

const rolesOpenEmpty = new RegExp(String.raw`^(?:(?:${emptyBeforeRoles.join('|')})\s+)+`, 'i')
