import type {Article, Person} from '../../model.ts'
import {filedName} from '../../text/filed-name.ts'
import {type PrintedRole, usualRole} from './usual-role.ts'

/** A person before the archive has been asked what they are called. */
export type NamedPerson = Omit<Person, 'filed' | 'role'>

/**
 * Settles under which name each person is filed and which role is usual. Both need every report: one that goes on with
 * “Kim” says which part of “Kim Jong Un” is the surname, and only the days of the reports say which office is the last.
 */
export function describePeople(people: readonly NamedPerson[], articles: readonly Article[]): readonly Person[] {
  const surnames = new Map<string, Map<string, number>>()
  const names = new Map(people.map(({id, name}) => [id, name]))
  const roles = new Map<string, PrintedRole[]>()
  for (const {record, raw} of articles) {
    for (const {id, mentions, roles: printed} of record.people) {
      for (const {kind, start, end} of mentions) {
        const words = raw.slice(start, end)
        // Edel González Jiménez, who goes on as González Jiménez: two family names are what he is called by, too.
        if (kind === 'surname' || (names.get(id)?.endsWith(` ${words}`) ?? false)) countIn(surnames, id, words)
      }
      const [role] = printed
      if (role) listIn(roles, id, {role: role.value, day: record.published?.value ?? ''})
    }
  }
  return people.map((person) => {
    const role = usualRole(roles.get(person.id) ?? [])
    return {...person, filed: filedName(person.name, surnames.get(person.id)), ...(role !== undefined && {role})}
  })
}

function countIn(counts: Map<string, Map<string, number>>, id: string, words: string): void {
  const own = counts.get(id) ?? new Map<string, number>()
  own.set(words, (own.get(words) ?? 0) + 1)
  counts.set(id, own)
}

function listIn(lists: Map<string, PrintedRole[]>, id: string, role: PrintedRole): void {
  const own = lists.get(id)
  if (own) own.push(role)
  else lists.set(id, [role])
}
