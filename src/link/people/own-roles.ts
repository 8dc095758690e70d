import type {ArticleRecord, Fact, PersonInArticle} from '../../model.ts'
import {afterDoing, notInRoles, notLastInRoles} from '../../vocabulary/names/not-in-roles.ts'

/**
 * The roles that are a person's own and whole: not `senior adviser to Mr.`, which breaks off, nor `former chairman of Jan
 * Novak's council`, which names somebody else, nor `running for mayor` and `accused`, which are no office.
 */
export function ownRoles(person: PersonInArticle, people: ArticleRecord['people']): readonly Fact<string>[] {
  const others = new Set(people.filter((other) => other !== person).flatMap(({name}) => name.split(' ').at(-1) ?? []))
  const own = new Set([person.name, ...person.aliases].flatMap((name) => name.split(' ')))
  return person.roles.filter(({value, rule}) => {
    if (rule.startsWith('archivist')) return true
    const words = value.split(/[\s,]+/).map((word) => word.replace(/['’]s?$/, ''))
    const lower = words.map((word) => word.toLowerCase().replace(/\.$/, ''))
    const [first = '', last = ''] = [lower[0], lower.at(-1)]
    if (notLastInRoles.has(last) || notInRoles.has(first) || lower.some((word) => notInRoles.has(word))) return false
    if (first.endsWith('ing') && afterDoing.has(lower[1] ?? '')) return false
    return !words.some((word) => others.has(word) && !own.has(word))
  })
}
