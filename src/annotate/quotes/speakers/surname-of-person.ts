import type {Sieve} from '../../../sieve.ts'
import type {Meant, Mentioned} from './index.ts'

/** `Haddad` for Ahmed al-Haddad, `RUIZ` for Ana Ruiz: a name that is the end of one person's name in the article. */
export const surnameOfPerson: Sieve<Mentioned, Meant> = {
  name: 'surname-of-person',
  answer({layout: {tokens}, head, people}) {
    const word = tokens[head.last - 1]
    if (!word?.capital || word.lower.length < 3) return undefined
    const bearers = people.flatMap((person, index) => (surnameOf(person.name) === word.lower ? [index] : []))
    const [only] = bearers
    const person = people[only ?? -1]
    return bearers.length === 1 && person
      ? {name: person.name, kind: 'person', person: only, certainty: 'inferred'}
      : undefined
  },
}

const surnameOf = (name: string): string => (name.toLowerCase().split(' ').at(-1) ?? '').replace(/^(?:al|el|ul)-/, '')
