import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {coordinators} from '../../../../vocabulary/english/function-words.ts'
import {headsOfState, officeChangers} from '../../../../vocabulary/speech/role-words.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import type {Layout} from '../../passages/layout.ts'
import {candidatesBefore} from '../candidates-before.ts'
import {type Description, descriptionOf} from '../description-of.ts'
import type {Introduction} from '../introductions.ts'
import {meansPerson} from '../means-person.ts'
import type {Meant, Mentioned, Nobody} from '../mentioned.ts'
import {tellsOf} from '../tells-of.ts'

/**
 * `the defence minister`: the one person so far whom the article introduces with that office, and with all that is said
 * of it: the finance minister is another one, the vice president no president, `her lawyer` whoever is hers.
 */
export const personOfRole = defineRule<Sieve<Mentioned, Meant | Nobody>>({
  name: 'person-of-role',
  says: 'An office stands there; one person of the article holds it.',
  example: 'Mayor Ana Ruiz crossed the bridge. “It held,” the mayor said.',
  answer(question) {
    const {layout, mention, head, people, introductions} = question
    const described = officeOfLetters(question) ?? descriptionOf(layout, mention, head)
    if (!described) return undefined
    const leads = isFirst(layout, layout.stretches[stretchAt(layout, mention.first)]?.block ?? 0)
    const {noun, details} = described
    // Now, commander added: some papers leave the article out, inside their sentences as well.
    const bare =
      mention.last - mention.first === 1 &&
      !layout.tokens[mention.first]?.capital &&
      !coordinators.has(lowerAt(layout.tokens, mention.last))
    const isHead = noun === 'head' && lowerAt(layout.tokens, head.last) === 'of' && details.has('state')
    if (!meansPerson(noun) || !(described.definite || bare || leads)) return undefined
    const here = layout.tokens[mention.first]?.start ?? 0
    const nouns = isHead ? headsOfState : new Set([noun])
    const wanted = isHead ? new Set<string>() : details
    const known = introductions().filter((one) => shares(one.heads, nouns) && tellsOf(wanted, one))
    // the then minister, Ana Ruiz, whom another line calls the minister, held the office before
    const others = new Set(known.filter((one) => !sameRank(one, details)).map(({person}) => person))
    const fits = ({person}: Introduction): boolean => !others.has(person)
    const holders = new Set<number>()
    for (const introduction of known) {
      if (introduction.at >= here) break
      if ((described.definite || bare) && fits(introduction)) holders.add(introduction.person)
    }
    // Taal senator says dam held. ¶ Ana Ruiz, the Taal senator, …: the first line says less than the ones below.
    if (holders.size === 0 && leads && wanted.size > 0)
      for (const introduction of known) if (fits(introduction)) holders.add(introduction.person)
    const near = holders.size > 1 ? candidatesBefore(question, (_, index) => holders.has(index)) : []
    const only = holders.size > 1 ? near[0]?.person : [...holders][0]
    const person = only === undefined ? undefined : people[only]
    if (!person || near.length > 1) return undefined
    // Admiral Ruiz said it held. The rear admiral added: who adds to it has spoken, and holds such an office as well.
    const last = goesOnSpeaking(question)
    if (last !== only && introductions().some((one) => one.person === last && shares(one.heads, nouns))) return 'nobody'
    return {name: person.name, kind: 'person', person: only, certainty: 'inferred'}
  },
})

/** Whom the sentence before has speak, where the mention adds to it; by index. */
function goesOnSpeaking({layout, mention, spoken}: Mentioned): number | undefined {
  const {tokens} = layout
  if (![mention.last, mention.first - 1].some((at) => /^(?:add(?:s|ed)|continue[sd])$/.test(lowerAt(tokens, at))))
    return undefined
  const last = spoken.at(-1)
  if (!last || stretchAt(layout, mention.first) - stretchAt(layout, last.at) > 2) return undefined
  return last.speaker.person
}

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
