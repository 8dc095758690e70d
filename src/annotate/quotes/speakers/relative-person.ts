import type {Sieve} from '../../sieve.ts'
import type {Meant, Mentioned} from './index.ts'

/** `Ana Ruiz, the mayor, who said …`: the person named last before `who`, in the same sentence. */
export const relativePerson: Sieve<Mentioned, Meant> = {
  name: 'relative-person',
  answer({layout: {tokens}, mention, people}) {
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
    const from = tokens.findIndex((token) => token.start === reached)
    return from >= 0 && tokens[from]?.sentence === who.sentence ? found : undefined
  },
}
