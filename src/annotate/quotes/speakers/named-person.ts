import type {Sieve} from '../../../sieve.ts'
import {spanOf} from '../layout.ts'
import type {Meant, Mentioned} from './index.ts'

/** The mention holds a person's name: `Ana Ruiz`, `the mayor, Ana Ruiz`, `aide Ben Diaz`. */
export const namedPerson: Sieve<Mentioned, Meant> = {
  name: 'named-person',
  answer({layout, head, people}) {
    const span = spanOf(layout, head.first, head.last)
    let found: Meant | undefined
    let reached = -1
    people.forEach((person, index) => {
      for (const {start, end, kind} of person.mentions) {
        if (kind === 'pronoun' || kind === 'role' || start < span.start || end > span.end || start <= reached) continue
        reached = start
        found = {name: person.name, kind: 'person', person: index, certainty: 'stated'}
      }
    })
    return found
  },
}
