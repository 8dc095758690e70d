import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {spanOf} from '../passages/layout.ts'
import {firstFrom, type NamedAt} from './mention-index.ts'
import type {Meant, Mentioned} from './mentioned.ts'

/** The mention holds a person's name: `Ana Ruiz`, `the mayor, Ana Ruiz`, `aide Ben Diaz`. */
export const namedPerson = defineRule<Sieve<Mentioned, Meant>>({
  name: 'named-person',
  says: 'The speaker is named there.',
  example: '“It held,” said Ana Ruiz.',
  answer({layout, head, people, named}) {
    const span = spanOf(layout, head.first, head.last)
    let last: NamedAt | undefined
    for (let at = firstFrom(named, span.start); at < named.length; at++) {
      const one = named[at]
      if (!one || one.start >= span.end) break
      if (one.kind !== 'role' && one.end <= span.end && one.start > (last?.start ?? -1)) last = one
    }
    const person = people[last?.person ?? -1]
    return last && person && {name: person.name, kind: 'person', person: last.person, certainty: 'stated'}
  },
})
