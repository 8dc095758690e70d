import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {epithets} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {isDefinite} from '../is-definite.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/** `the defence minister`: the one person so far who is introduced with that word. */
export const personOfRole = defineRule<Sieve<Mentioned, Meant>>({
  name: 'person-of-role',
  says: 'An office stands there; one person of the article holds it.',
  example: 'Mayor Ana Ruiz crossed the bridge. “It held,” the mayor said.',
  answer({layout, mention, head, people}) {
    const noun = layout.tokens[head.last - 1]
    if (!noun || noun.capital || !epithets.has(noun.lower) || !isDefinite(layout, mention.first, head.first))
      return undefined
    const here = layout.tokens[mention.first]?.start ?? 0
    const holders = people.flatMap((person, index) =>
      person.mentions.some(({start, kind}) => kind === 'full' && start < here) &&
      person.roles.some((role) => lastWord(role.value) === noun.lower)
        ? [index]
        : [],
    )
    const [only] = holders
    const person = only === undefined ? undefined : people[only]
    if (holders.length !== 1 || !person) return undefined
    return {name: person.name, kind: 'person', person: only, certainty: 'inferred'}
  },
})

const lastWord = (role: string): string =>
  role
    .toLowerCase()
    .split(/ of | for | at /)[0]
    ?.split(/\s+/)
    .at(-1) ?? ''
