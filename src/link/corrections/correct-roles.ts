import type {Article, Correction, PersonInArticle} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import {withFacts} from '../with-record.ts'
import {saysWho} from './correct-articles.ts'
import type {Ledger} from './ledger.ts'

/** The articles with the roles that the archivist gives people: the first role of each article makes way, and is kept beside it. */
export function correctRoles(articles: readonly Article[], ledger: Ledger): readonly Article[] {
  const corrections = ledger.of('role')
  if (corrections.length === 0) return articles
  const told = new Set<Correction>()
  return articles.map((article) => {
    const {record} = article
    const people = record.people.map((person) => {
      const correction = corrections.findLast(
        ({of, in: articles}) => of === person.id && (!articles || articles.includes(record.id)),
      )
      if (!correction) return person
      if (!told.has(correction)) ledger.note(correction, `person ${person.id}`, person.roles[0]?.value)
      told.add(correction)
      return withRole(person, correction)
    })
    return people.every((person, at) => person === record.people[at]) ? article : withFacts(article, {people})
  })
}

function withRole(person: PersonInArticle, correction: Correction): PersonInArticle {
  const {value = ''} = correction
  const [first, ...others] = person.roles
  return {
    ...person,
    roles: [
      {
        value,
        certainty: 'stated',
        rule: archivist.name,
        evidence: saysWho(correction),
        ...(first && first.value !== value && {extracted: first.value}),
      },
      ...others.filter((role) => role.value !== value),
    ],
  }
}
