import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {headsOfState, officeChangers} from '../../../../vocabulary/speech/role-words.ts'
import {descriptionOf} from '../description-of.ts'
import type {Introduction} from '../introductions.ts'
import {meansPerson} from '../means-person.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * `the defence minister`: the one person so far whom the article introduces with that office, and with all that is said
 * of it: the finance minister is another one, the vice president no president, `her lawyer` whoever is hers.
 */
export const personOfRole = defineRule<Sieve<Mentioned, Meant>>({
  name: 'person-of-role',
  says: 'An office stands there; one person of the article holds it.',
  example: 'Mayor Ana Ruiz crossed the bridge. “It held,” the mayor said.',
  answer({layout, mention, head, people, introductions}) {
    const described = descriptionOf(layout, mention, head)
    if (!described?.definite) return undefined
    const {noun, details} = described
    const isHead = noun === 'head' && lowerAt(layout.tokens, head.last) === 'of' && details.has('state')
    if (!meansPerson(noun)) return undefined
    const here = layout.tokens[mention.first]?.start ?? 0
    const nouns = isHead ? headsOfState : new Set([noun])
    const wanted = isHead ? [] : [...details]
    const holders = new Set<number>()
    for (const introduction of introductions()) {
      if (introduction.at >= here) break
      if (!shares(introduction.heads, nouns)) continue
      if (wanted.every((word) => introduction.words.has(word)) && sameRank(introduction, details))
        holders.add(introduction.person)
    }
    const [only] = holders
    const person = only === undefined ? undefined : people[only]
    if (holders.size !== 1 || !person) return undefined
    return {name: person.name, kind: 'person', person: only, certainty: 'inferred'}
  },
})

const shares = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((word) => others.has(word))

/** The vice president is not the president, nor is a former one. */
const sameRank = ({words}: Introduction, details: ReadonlySet<string>): boolean =>
  [...words].every((word) => !officeChangers.has(word) || details.has(word))
