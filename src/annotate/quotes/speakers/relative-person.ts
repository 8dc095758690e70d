import type {Sieve} from '../../../sieve.ts'
import {tokenAt} from '../token-at.ts'
import type {Meant, Mentioned} from './index.ts'

/** `Ana Ruiz, the mayor, who said …`: the person named last before `who`, in the same sentence. */
export const relativePerson: Sieve<Mentioned, Meant> = {
  name: 'relative-person',
  answer({layout, mention, people}) {
    const {tokens} = layout
    const who = tokens[mention.first]
    if (who?.lower !== 'who') return undefined
    let found: Meant | undefined
    let reached = -1
    people.forEach((person, index) => {
      for (const {start, kind} of person.mentions) {
        if (kind === 'pronoun' || start >= who.start || start <= reached || who.start - start > 90) continue
        reached = start
        found = {name: person.name, kind: 'person', person: index, certainty: 'inferred'}
      }
    })
    return tokens[tokenAt(layout, reached)]?.sentence === who.sentence ? found : undefined
  },
}
