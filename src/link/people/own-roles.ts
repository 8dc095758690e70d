import type {ArticleRecord, Fact, PersonInArticle} from '../../model.ts'
import {afterDoing, notInRoles, notLastInRoles} from '../../vocabulary/names/not-in-roles.ts'

/**
 * The roles that are a person's own and whole: not `senior adviser to Mr.`, which breaks off, nor `former chairman of Jan
 * Novak's council`, which names somebody else, nor `running for mayor` and `accused`, which are no office.
 *
 * @param lastWords of the names of all people of the article.
 */
export function ownRoles(person: PersonInArticle, lastWords: ReadonlySet<string>): readonly Fact<string>[] {
  const own = new Set([person.name, ...person.aliases].flatMap((name) => name.split(' ')))
  return person.roles.filter(({value, rule}) => {
    if (rule.startsWith('archivist')) return true
    const words = value.split(/[\s,]+/).map((word) => word.replace(/['’]s?$/, ''))
    const lower = words.map((word) => word.toLowerCase().replace(/\.$/, ''))
    const [first = '', last = ''] = [lower[0], lower.at(-1)]
    if (notLastInRoles.has(last) || notInRoles.has(first) || lower.some((word) => notInRoles.has(word))) return false
    if (first.endsWith('ing') && afterDoing.has(lower[1] ?? '')) return false
    return !words.some(
      (word, at) => at >= mostBeforeOffice && isOwner(value, word) && lastWords.has(word) && !own.has(word),
    )
  })
}

/** `Ruiz campaign’s harbour director`: whose the office is stands before it. */
const mostBeforeOffice = 3

/** `former chairman of Jan Novak’s council`; `a senior adviser to Novak` says whom somebody serves. */
const isOwner = (role: string, word: string): boolean => role.includes(`${word}’`) || role.includes(`${word}'`)

/** Gathered once an article: a list of a thousand names was asked for all others at each of them. */
export const lastWordsOf = (people: ArticleRecord['people']): ReadonlySet<string> =>
  new Set(people.flatMap(({name}) => name.split(' ').at(-1) ?? []))
