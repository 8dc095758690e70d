import {type Appearance, yearOf} from './appearance.ts'
import {foldName} from './fold-name.ts'
import {plainRoles, roleWords} from './role-words.ts'

/** Who bears a name of one word: for each word, the people whose full name begins or ends with it, and how often. */
export interface Bearer {
  /** The key of the person. */
  readonly key: string
  /** Whether it is the family name, and not a given one. */
  isFamilyName: boolean
  readonly articles: Set<string>
  /** How many articles of each year name the person in full; those without a year under `undefined`. */
  readonly years: Map<number | undefined, number>
  /** How many articles give each role, and each word of a role, by year. */
  readonly roles: Map<string, Map<number | undefined, number>>
  /** The keys of those named beside them. */
  readonly companions: Set<string>
}

/**
 * Lists the bearers of each word.
 *
 * @param people the appearances in full under the key of each person.
 * @param present the keys of the people whom each article names in full, by the article's id.
 */
export function bearersOf(
  people: ReadonlyMap<string, readonly Appearance[]>,
  present: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>()
  for (const [key, appearances] of [...people].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bearer: Omit<Bearer, 'isFamilyName'> = {
      key,
      articles: new Set(),
      years: new Map(),
      roles: new Map(),
      companions: new Set(),
    }
    const words = new Map<string, boolean>()
    for (const {article, person} of appearances) {
      const {words: parts} = foldName(person.name)
      const [first = '', last = ''] = [parts[0], parts.at(-1)]
      if (first.length > 1) words.set(first, words.get(first) ?? false)
      words.set(last, true)
      const {id} = article.record
      if (bearer.articles.has(id)) continue
      bearer.articles.add(id)
      const year = yearOf(article)
      countIn(bearer.years, year)
      for (const role of new Set([...plainRoles(person), ...roleWords(person)])) {
        const years = bearer.roles.get(role) ?? new Map<number | undefined, number>()
        bearer.roles.set(role, years)
        countIn(years, year)
      }
      const beside = present.get(id) ?? new Set()
      if (beside.size <= mostCompany) for (const other of beside) if (other !== key) bearer.companions.add(other)
    }
    for (const [word, isFamilyName] of words) {
      const known = bearers.get(word)
      const one = {...bearer, isFamilyName}
      if (known) known.push(one)
      else bearers.set(word, [one])
    }
  }
  return bearers
}

/**
 * A list of the drowned or of candidates names hundreds, and nobody is in the company of all of them. Of 15,000 names in
 * one file the pairs alone took more memory than a machine has.
 */
const mostCompany = 100

function countIn(years: Map<number | undefined, number>, year: number | undefined): void {
  years.set(year, (years.get(year) ?? 0) + 1)
}

/** How many of the counted articles are of about a year; all of them where it is not known. */
export function around(years: ReadonlyMap<number | undefined, number> | undefined, year: number | undefined): number {
  if (!years) return 0
  if (year === undefined) return [...years.values()].reduce((sum, count) => sum + count, 0)
  return [year - 1, year, year + 1, undefined].reduce<number>((sum, near) => sum + (years.get(near) ?? 0), 0)
}
