import type {Article} from '../../model.ts'
import type {NamedPerson} from './describe-people.ts'

/** The people of the archive in the order of their ids, their spellings most used first. */
export function gatherPeople(articles: readonly Article[], nameOf: ReadonlyMap<string, string>): NamedPerson[] {
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
