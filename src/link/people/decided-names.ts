import type {Decisions} from '../../model.ts'

/** What the archivist decided about names, ready to be asked. */
export interface DecidedNames {
  /** The names the archivist gave. */
  readonly names: ReadonlySet<string>
  /** The archivist's name for a printed one. */
  readonly nameOf: (printed: string) => string | undefined
  /** Whether the archivist says that this is no person. */
  readonly isNobody: (printed: string) => boolean
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
  }
}

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()
