import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {headsOfState, officeChangers} from '../../../../vocabulary/speech/role-words.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import type {Layout} from '../../passages/layout.ts'
import {type Description, descriptionOf} from '../description-of.ts'
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
  answer(question) {
    const {layout, mention, head, people, introductions} = question
    const described = officeOfLetters(question) ?? descriptionOf(layout, mention, head)
    if (!described) return undefined
    const leads = isFirst(layout, layout.stretches[stretchAt(layout, mention.first)]?.block ?? 0)
    if (!described.definite && !leads) return undefined
    const {noun, details} = described
    const isHead = noun === 'head' && lowerAt(layout.tokens, head.last) === 'of' && details.has('state')
    if (!meansPerson(noun)) return undefined
    const here = layout.tokens[mention.first]?.start ?? 0
    const nouns = isHead ? headsOfState : new Set([noun])
    const wanted = isHead ? [] : [...details]
    const known = introductions().filter(
      ({heads, words}) => shares(heads, nouns) && wanted.every((word) => words.has(word)),
    )
    // the then minister, Ana Ruiz, whom another line calls the minister, held the office before
    const others = new Set(known.filter((one) => !sameRank(one, details)).map(({person}) => person))
    const fits = ({person}: Introduction): boolean => !others.has(person)
    const holders = new Set<number>()
    for (const introduction of known) {
      if (introduction.at >= here) break
      if (described.definite && fits(introduction)) holders.add(introduction.person)
    }
    // Taal senator says dam held. ¶ Ana Ruiz, the Taal senator, …: the first line says less than the ones below.
    if (holders.size === 0 && leads && wanted.length > 0)
      for (const introduction of known) if (fits(introduction)) holders.add(introduction.person)
    const [only] = holders
    const person = only === undefined ? undefined : people[only]
    if (holders.size !== 1 || !person) return undefined
    return {name: person.name, kind: 'person', person: only, certainty: 'inferred'}
  },
})

/** `The MCE` of `the Municipal Chief Executive (MCE)`. */
function officeOfLetters({layout: {tokens}, mention, head, acronyms}: Mentioned): Description | undefined {
  const letters = tokens[head.last - 1]
  const words = letters?.allCaps ? (acronyms().get(letters.text)?.toLowerCase().split(' ') ?? []) : []
  const noun = words.at(-1)
  if (noun === undefined || !meansPerson(noun)) return undefined
  const definite = lowerAt(tokens, mention.first) === 'the'
  return {noun, details: new Set(words.slice(0, -1)), definite, tail: {first: head.last, last: mention.last}}
}

/** The headline, what stands under it, and the first paragraph. */
const isFirst = ({blocks}: Layout, block: number): boolean => blocks.slice(0, block).every(({role}) => role !== 'body')

const shares = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((word) => others.has(word))

/** The vice president is not the president, nor is a former one. */
const sameRank = ({words}: Introduction, details: ReadonlySet<string>): boolean =>
  [...words].every((word) => !officeChangers.has(word) || details.has(word))
