import {countryOfRole} from '../../derived/country-of-role.ts'
import type {Article, Warning} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'

export const sameName = defineRule({
  name: 'same-name',
  says: 'One name has offices of two countries: it may be two people.',
  example: 'Kenyan minister Ana Oduya left. Peruvian judge Ana Oduya left.',
})

/**
 * Doubts that one name is one person: articles that give its bearer offices of different countries (`Kenyan minister
 * Ana Ruiz`, `Peruvian judge Ana Ruiz`). They stay one person until the archivist tells them apart; the page says so.
 */
export function doubtSameName(
  articles: readonly Article[],
  isSettled: (id: string) => boolean = () => false,
): Warning[] {
  const seen = new Map<string, {name: string; country: string; role: string; article: string}>()
  const doubted = new Set<string>()
  const warnings: Warning[] = []
  for (const {record} of articles) {
    for (const person of record.people) {
      for (const {value: role} of person.roles) {
        const country = countryOfRole(role)
        if (country === undefined) continue
        const known = seen.get(person.id)
        if (!known) seen.set(person.id, {name: person.name, country, role, article: record.file})
        else if (
          known.country !== country &&
          known.article !== record.file &&
          !doubted.has(person.id) &&
          !isSettled(person.id)
        ) {
          doubted.add(person.id)
          warnings.push({
            rule: sameName.name,
            says: `“${known.name}” is “${known.role}” in ${known.article} and “${role}” in ${record.file}: if they are two people, give one another name under \`people\` in the front matter`,
          })
        }
      }
    }
  }
  return warnings
}
