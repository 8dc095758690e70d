import type {Article, Decisions, Mention, PersonInArticle, Quote, Warning} from '../../model.ts'
import {nameId} from '../../slug.ts'
import {householdNames} from '../../vocabulary/names/household-names.ts'
import {decidedNames} from './decided-names.ts'
import type {NamedPerson} from './describe-people.ts'
import {doubtSameName} from './doubt-same-name.ts'
import {foldName} from './fold-name.ts'
import {groupNames} from './group-names.ts'

/**
 * Gives each person one id across the archive, however the outlets spell the name: `Sergei`, `Sergey`; `Kim Jong Un`,
 * `Kim Jong-un`. What the archivist decided comes first; people of one name only join somebody when just one person of
 * the archive fits and the article supports it. Two different given names are never one person.
 */
export function linkPeople(
  articles: readonly Article[],
  decisions: Decisions,
): {articles: readonly Article[]; people: NamedPerson[]; warnings: Warning[]} {
  const decided = decidedNames(decisions)
  const printed = countNames(articles)
  const fullNames = [...printed].filter(([name]) => isFull(name) && !decided.nameOf(name))
  const groups = groupNames(fullNames.map(([name, ids]) => ({name, articles: ids.size})))
  const groupOf = (name: string): string | undefined => decided.nameOf(name) ?? groups.get(name)

  const canonical = canonicalNames(printed, groupOf, decided.names)
  const ids = idsOf(canonical)
  const attach = singleNames(articles, groupOf, ids)

  const linked = articles.map((article) => {
    const idOf = (person: PersonInArticle): string | undefined => {
      if (decided.isNobody(person.name)) return undefined
      const group = groupOf(person.name)
      return group !== undefined ? ids.get(group) : attach(article, person)
    }
    return withIds(article, idOf)
  })
  return {
    articles: linked,
    people: gatherPeople(linked, canonical, ids),
    warnings: [...decided.unmatched(printed.keys()), ...doubtSameName(linked)],
  }
}

const isFull = (name: string): boolean => foldName(name).words.length > 1

/** Each name with the articles that print it as somebody's name. */
function countNames(articles: readonly Article[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const {record} of articles) {
    for (const person of record.people) {
      for (const name of new Set([person.name, ...person.aliases])) {
        const known = names.get(name)
        if (known) known.add(record.id)
        else names.set(name, new Set([record.id]))
      }
    }
  }
  return names
}

/** The name each group goes by: the archivist's, else its most printed full form. */
function canonicalNames(
  printed: ReadonlyMap<string, ReadonlySet<string>>,
  groupOf: (name: string) => string | undefined,
  decided: ReadonlySet<string>,
): Map<string, string> {
  const best = new Map<string, {name: string; count: number}>()
  for (const [name, {size: count}] of printed) {
    const group = groupOf(name)
    if (group === undefined) continue
    if (decided.has(group)) {
      best.set(group, {name: group, count})
      continue
    }
    const known = best.get(group)
    if (!known || count > known.count || (count === known.count && comesFirst(name, known.name)))
      best.set(group, {name, count})
  }
  return new Map([...best].map(([group, {name}]) => [group, name]))
}

/** Of two names printed as often, mixed case before capitals, the shorter, then by the alphabet. */
const comesFirst = (a: string, b: string): boolean => (a.length !== b.length ? a.length < b.length : a < b)

/** An id a group, two people whose names slug alike kept apart: in the order of their names. */
function idsOf(canonical: ReadonlyMap<string, string>): Map<string, string> {
  const taken = new Set<string>()
  const ids = new Map<string, string>()
  for (const [group, name] of [...canonical].sort(([a, x], [b, y]) => (x < y ? -1 : x > y ? 1 : a < b ? -1 : 1))) {
    const base = nameId(name)
    let id = base
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`
    taken.add(id)
    ids.set(group, id)
  }
  return ids
}

/**
 * Whom a person of one word is: the only person of the archive with that name, when a role or a companion speaks for it
 * or the world knows them by it (`Putin`); else somebody of this article alone.
 */
function singleNames(
  articles: readonly Article[],
  groupOf: (name: string) => string | undefined,
  ids: ReadonlyMap<string, string>,
): (article: Article, person: PersonInArticle) => string {
  const bearers = new Map<string, Map<string, {roles: Set<string>; companions: Set<string>}>>()
  const fullIds = new Map<Article, Set<string>>()
  for (const article of articles) {
    const here = new Set<string>()
    fullIds.set(article, here)
    for (const person of article.record.people) {
      const id = ids.get(groupOf(person.name) ?? '')
      if (id !== undefined) here.add(id)
    }
    for (const person of article.record.people) {
      const id = ids.get(groupOf(person.name) ?? '')
      if (id === undefined) continue
      const {words} = foldName(person.name)
      for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
        const known = bearers.get(word) ?? new Map<string, {roles: Set<string>; companions: Set<string>}>()
        const bearer = known.get(id) ?? {roles: new Set(), companions: new Set()}
        for (const role of roleWords(person)) bearer.roles.add(role)
        for (const other of here) if (other !== id) bearer.companions.add(other)
        known.set(id, bearer)
        bearers.set(word, known)
      }
    }
  }
  return (article, person) => {
    const word = foldName(person.name).key
    const candidates = bearers.get(word)
    const [only] = candidates ?? []
    if (only && candidates?.size === 1) {
      const [id, {roles, companions}] = only
      const here = fullIds.get(article) ?? new Set<string>()
      if (householdNames.has(person.name.toLowerCase())) return id
      if (roleWords(person).some((role) => roles.has(role))) return id
      if ([...here].some((other) => companions.has(other))) return id
    }
    return householdNames.has(person.name.toLowerCase())
      ? nameId(person.name)
      : `${nameId(person.name)}-${article.record.id}`
  }
}

const roleWords = (person: PersonInArticle): string[] =>
  person.roles.flatMap(({value}) =>
    value
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 4),
  )

/** The article with its people under their ids, two spellings of one person made one, and its quotes pointing there. */
function withIds(article: Article, idOf: (person: PersonInArticle) => string | undefined): Article {
  const {record} = article
  if (record.people.length === 0) return article
  const newIds = new Map<string, string | undefined>()
  const people = new Map<string, PersonInArticle>()
  for (const person of record.people) {
    const id = idOf(person)
    newIds.set(person.id, id)
    if (id === undefined) continue
    const known = people.get(id)
    people.set(id, known ? merged(known, person) : {...person, id})
  }
  const quotes = record.quotes.map((quote) => relinked(quote, newIds))
  return {...article, record: {...record, people: [...people.values()], quotes}}
}

function merged(person: PersonInArticle, other: PersonInArticle): PersonInArticle {
  const mentions: Mention[] = [...person.mentions, ...other.mentions].sort((a, b) => a.start - b.start)
  return {
    ...person,
    aliases: [...new Set([...person.aliases, ...other.aliases])],
    roles: [...new Map([...other.roles, ...person.roles].map((role) => [role.value.toLowerCase(), role])).values()],
    mentions,
  }
}

function relinked(quote: Quote, newIds: ReadonlyMap<string, string | undefined>): Quote {
  const {speaker} = quote
  if (speaker?.person === undefined || !newIds.has(speaker.person)) return quote
  const person = newIds.get(speaker.person)
  if (person !== undefined) return {...quote, speaker: {...speaker, person}}
  const {person: _nobody, ...rest} = speaker
  return {...quote, speaker: {...rest, kind: 'group'}}
}

/** The people of the archive in the order of their ids, their spellings most used first. */
function gatherPeople(
  articles: readonly Article[],
  canonical: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, string>,
): NamedPerson[] {
  const nameOf = new Map([...ids].map(([group, id]) => [id, canonical.get(group) ?? '']))
  const found = new Map<string, {name: string; aliases: Map<string, Set<string>>; articles: Set<string>}>()
  for (const {record} of articles) {
    for (const person of record.people) {
      const known = found.get(person.id) ?? {
        name: nameOf.get(person.id) ?? person.name,
        aliases: new Map<string, Set<string>>(),
        articles: new Set<string>(),
      }
      found.set(person.id, known)
      known.articles.add(record.id)
      for (const alias of person.aliases) {
        const printers = known.aliases.get(alias)
        if (printers) printers.add(record.id)
        else known.aliases.set(alias, new Set([record.id]))
      }
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, {name, aliases, articles: where}]) => ({
      id,
      name,
      aliases: [...aliases]
        .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
        .map(([alias, printers]) => ({name: alias, articles: [...printers]})),
      articles: [...where],
    }))
}
