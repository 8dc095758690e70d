import {isSameText} from '../../corrections/is-same-text.ts'
import {asFolder} from '../../ids/as-folder.ts'
import {nameId} from '../../ids/name-id.ts'
import type {Article, Correction, PersonInArticle} from '../../model.ts'
import type {Named} from '../people/name-people.ts'
import type {Ledger} from './ledger.ts'

/** Who is who once the archivist has been heard. */
export interface CorrectedPeople {
  /** The id of a person of an article; undefined for who is nobody. */
  readonly idOf: (article: Article, person: PersonInArticle) => string | undefined
  readonly nameOf: ReadonlyMap<string, string>
}

/**
 * Joins, parts and strikes out people by the ids that pages show, one correction after the other: after `a` was joined
 * to `b`, a correction of `b` is of both.
 *
 * @param idOf who they were taken for.
 */
export function correctPeople(
  people: Iterable<Named>,
  idOf: (person: PersonInArticle) => string | undefined,
  ledger: Ledger,
): CorrectedPeople {
  const nameOf = new Map([...people].map(({id, name}) => [id, name]))
  const steps = ledger
    .of('same-person', 'other-person', 'not-a-person')
    .flatMap((correction) => stepOf(correction, nameOf, ledger) ?? [])
  if (steps.length === 0) return {idOf: (_article, person) => idOf(person), nameOf}
  const told = new Set<string>()
  return {
    nameOf,
    idOf: (article, person) => {
      let id = idOf(person)
      for (const {correction, to} of steps) {
        if (id !== correction.of || !isMeant(correction, article, person)) continue
        const pages = to === undefined ? [article.record.id] : [`person ${to}`, `person ${id}`]
        for (const page of pages) {
          if (told.has(`${steps.findIndex((step) => step.correction === correction)} ${page}`)) continue
          told.add(`${steps.findIndex((step) => step.correction === correction)} ${page}`)
          ledger.note(correction, page, nameOf.get(id) ?? person.name)
        }
        id = to
      }
      return id
    },
  }
}

interface Step {
  readonly correction: Correction
  /** The id of who they are; undefined where they are nobody. */
  readonly to?: string | undefined
}

/** What a correction comes to; undefined where its person is not there, or is another now. */
function stepOf(correction: Correction, nameOf: Map<string, string>, ledger: Ledger): Step | undefined {
  const {what, of, value = '', was} = correction
  const name = nameOf.get(of)
  if (name === undefined) return undefined
  if (was !== undefined && !isSameText(was, name)) {
    ledger.stale(correction, `\`${of}\` is ${name} now, and it was made for ${was}`)
    return undefined
  }
  if (what === 'not-a-person') return {correction}
  const known = nameOf.has(value)
    ? value
    : [...nameOf].find(([id, known]) => id !== of && isSameText(known, value))?.[0]
  if (known !== undefined && known !== of) return {correction, to: known}
  if (what === 'same-person') return undefined
  const base = nameId(value)
  let to = base
  for (let count = 2; nameOf.has(to); count++) to = asFolder(`${base}-${count}`)
  nameOf.set(to, value)
  return {correction, to}
}

function isMeant({in: articles, spelling}: Correction, {record}: Article, person: PersonInArticle): boolean {
  if (articles && !articles.includes(record.id) && !articles.includes(record.file)) return false
  return spelling === undefined || [person.name, ...person.aliases].some((name) => isSameText(name, spelling))
}
