import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {tokenAt} from '../../grammar/token-at.ts'
import {firstFrom, type NamedAt} from '../mention-index.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/** `Ana Ruiz, the mayor, who said …`: the person named last before `who`, in the same sentence. */
export const relativePerson = defineRule<Sieve<Mentioned, Meant>>({
  name: 'relative-person',
  says: 'The person is named just before “who”.',
  example: 'He met Ana Ruiz, who said the dam held.',
  answer({layout, mention, people, named}) {
    const {tokens} = layout
    const who = tokens[mention.first]
    if (who?.lower !== 'who') return undefined
    let last: NamedAt | undefined
    for (let at = firstFrom(named, who.start - 90); at < named.length; at++) {
      const one = named[at]
      if (!one || one.start >= who.start) break
      if (one.start > (last?.start ?? -1)) last = one
    }
    const person = people[last?.person ?? -1]
    if (!last || !person || tokens[tokenAt(layout, last.start)]?.sentence !== who.sentence) return undefined
    return {name: person.name, kind: 'person', person: last.person, certainty: 'inferred'}
  },
})
