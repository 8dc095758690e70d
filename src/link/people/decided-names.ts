import type {Decisions, Warning} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'

export const unmatchedDecision = defineRule({
  name: 'unmatched-decision',
  says: 'The archivist decided about a name that no article prints.',
  example: 'Ana Ruis, under “people” in _archive/people.yml.',
})

/** What the archivist decided about names, ready to be asked. */
export interface DecidedNames {
  /** The names the archivist gave. */
  readonly names: ReadonlySet<string>
  /** The archivist's name for a printed one. */
  readonly nameOf: (printed: string) => string | undefined
  /** Whether the archivist says that this is no person. */
  readonly isNobody: (printed: string) => boolean
  /** A warning for each decision that none of the printed names meets. */
  readonly unmatched: (printed: Iterable<string>) => Warning[]
}

/** Reads `_archive/people.yml`: `Sergei Shoigu` with the alias `S. Shoigu` decides for both, whatever the spelling rules say. */
export function decidedNames(decisions: Decisions): DecidedNames {
  const byName = new Map<string, string>()
  for (const {name, aliases} of decisions.people)
    for (const printed of [name, ...aliases]) byName.set(plain(printed), name)
  const nobody = new Set(decisions.notPeople.map(plain))
  return {
    names: new Set(decisions.people.map(({name}) => name)),
    nameOf: (printed) => byName.get(plain(printed)),
    isNobody: (printed) => nobody.has(plain(printed)),
    unmatched(printed) {
      const met = new Set([...printed].map(plain))
      const missing = decisions.people
        .filter(({name, aliases}) => ![name, ...aliases].some((spelling) => met.has(plain(spelling))))
        .map(({name}) => name)
      return [
        ...missing.map((name) => warning(name, 'people')),
        ...decisions.notPeople.filter((name) => !met.has(plain(name))).map((name) => warning(name, 'not-people')),
      ]
    },
  }
}

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()

const warning = (name: string, list: 'people' | 'not-people'): Warning => ({
  rule: unmatchedDecision.name,
  says: `\`_archive/people.yml\`: expected an article to name “${name}” (under \`${list}\`), found none: check the spelling or take the entry out`,
})
