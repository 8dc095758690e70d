import {callingOfRole} from '../../derived/calling-of-role.ts'
import {countryOfRole} from '../../derived/country-of-role.ts'
import type {Person} from '../../model.ts'
import type {Catalogue} from '../../view/catalogue.ts'
import {count, titleOf} from '../../view/words.ts'
import {areNear} from '../../vocabulary/names/callings.ts'
import type {KindOfDoubt} from '../desk-doubt.ts'
import {lookedAt} from '../desk-doubt.ts'
import {passageAround} from '../passage-around.ts'
import {mentionOf} from './one-person.ts'

/** One name with offices of two countries, with callings that nobody changes between, or with generations between its reports: it may be two people. */
export const twoInOne: KindOfDoubt = {
  kind: 'two-in-one',
  heading: 'Two people who may be in one',
  settledBy: ['other-person', 'not-a-person', 'right'],
  find: (catalogue) =>
    catalogue.archive.people.flatMap((person) => {
      const split = splitOf(person, catalogue)
      const [article] = split?.articles ?? []
      if (!split || article === undefined) return []
      const weight = person.articles.length
      return [{key: `two-in-one ${person.id}`, kind: 'two-in-one', of: person.id, article, weight}]
    }),
  ask: (doubt, article, catalogue) => {
    const person = catalogue.person.get(doubt.of)
    const split = person && splitOf(person, catalogue)
    if (!person || !split) return undefined
    const mention = mentionOf(person, article)
    const guard = {was: person.name}
    const named = `${person.name} (${split.name})`
    return {
      asks: `Is ${person.name} one person?`,
      because: `${split.says}: ${split.articles
        .slice(0, 3)
        .map((id) => titleIn(id, catalogue))
        .join('; ')}.`,
      ...(mention && {passage: passageAround(article, mention)}),
      whole: {path: `person/${encodeURIComponent(person.id)}`, label: `all that names ${person.name}`},
      choices: [
        {label: 'One person', corrections: [lookedAt(doubt, guard)]},
        {
          label: `Two: in ${count(split.articles.length, 'article')} it is ${named}`,
          corrections: [{what: 'other-person', of: person.id, value: named, in: split.articles, ...guard}],
        },
        {label: 'Nobody', corrections: [{what: 'not-a-person', of: person.id, ...guard}]},
      ],
      free: {
        label: `Two: in these articles it is`,
        correction: {what: 'other-person', of: person.id, in: split.articles, ...guard},
      },
    }
  },
}

interface Split {
  readonly says: string
  /** What tells the other one: an office, the year of the report. */
  readonly name: string
  /** Those that mean the other one, fewer than the rest. */
  readonly articles: readonly string[]
}

const titleIn = (id: string, {article}: Catalogue): string => {
  const found = article.get(id)
  return found ? titleOf(found) : id
}

function splitOf(person: Person, catalogue: Catalogue): Split | undefined {
  if (person.articles.length < 2) return undefined
  return byCountry(person, catalogue) ?? byCalling(person, catalogue) ?? byAge(person, catalogue)
}

const byCountry = (person: Person, catalogue: Catalogue): Split | undefined =>
  byRole(person, catalogue, countryOfRole, (one, other) => one !== other)

/** `mayor James Carter` and `coach James Carter` of one town: linking takes them for one where the reports are alike. */
const byCalling = (person: Person, catalogue: Catalogue): Split | undefined =>
  byRole(person, catalogue, callingOfRole, (one, other) => !areNear(one, other))

/** Where the roles of some articles are of one kind, those of fewer of another, and hardly anybody has both. */
function byRole<Kind extends string>(
  {id, articles}: Person,
  {article}: Catalogue,
  kindOf: (role: string) => Kind | undefined,
  areTwo: (one: Kind, other: Kind) => boolean,
): Split | undefined {
  const byKind = new Map<Kind, {kind: Kind; role: string; articles: string[]}>()
  for (const one of articles) {
    const roles = article.get(one)?.record.people.find((person) => person.id === id)?.roles ?? []
    const role = roles.find(({value}) => kindOf(value) !== undefined)?.value
    const kind = role === undefined ? undefined : kindOf(role)
    if (role === undefined || kind === undefined) continue
    const known = byKind.get(kind) ?? {kind, role, articles: []}
    known.articles.push(one)
    byKind.set(kind, known)
  }
  const [most, ...others] = [...byKind.values()].sort((a, b) => b.articles.length - a.articles.length)
  const least = most && others.find(({kind}) => areTwo(most.kind, kind))
  if (!most || !least) return undefined
  return {
    says: `“${most.role}” in ${count(most.articles.length, 'article')}, “${least.role}” in ${count(least.articles.length, 'article')}`,
    name: least.role,
    articles: least.articles,
  }
}

/** Nobody is in the news for longer than a working life. */
const workingLife = 60

function byAge({articles}: Person, {article}: Catalogue): Split | undefined {
  const dated = articles
    .flatMap((id) => {
      const year = Number(article.get(id)?.record.published?.value.slice(0, 4))
      return Number.isInteger(year) ? [{id, year}] : []
    })
    .sort((a, b) => a.year - b.year)
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last || last.year - first.year < workingLife) return undefined
  const old = dated.filter(({year}) => year - first.year < last.year - year).map(({id}) => id)
  return {
    says: `Named in ${first.year} and in ${last.year}; the older reports`,
    name: String(first.year),
    articles: old,
  }
}
