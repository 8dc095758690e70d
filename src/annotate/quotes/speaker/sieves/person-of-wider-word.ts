import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {officeChangers, widerCallings} from '../../../../vocabulary/speech/role-words.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import {cameInUnnamed} from '../came-in-unnamed.ts'
import {candidatesBefore} from '../candidates-before.ts'
import {type Description, descriptionOf} from '../description-of.ts'
import type {Meant, Mentioned} from '../mentioned.ts'
import {tellsOf} from '../tells-of.ts'

/**
 * `the official said` of the minister who spoke just before: reporters vary the name with a wider word. Only where the
 * article has called nobody else so in the last paragraphs, no official came in without a name, and nobody has spoken since.
 */
export const personOfWiderWord = defineRule<Sieve<Mentioned, Meant>>({
  name: 'person-of-wider-word',
  says: 'A wider word for an office stands there; one person who holds such an office has just spoken.',
  example: 'Minister Ana Ruiz said it held. The official said it would hold.',
  answer(question) {
    const {layout, mention, head, people, spoken} = question
    const described = descriptionOf(layout, mention, head)
    if (!described || lowerAt(layout.tokens, mention.first) !== 'the' || described.owner) return undefined
    const {noun, tail} = described
    const narrower = widerCallings.get(noun)
    if (!narrower || tail.first < tail.last || cameInUnnamed(question, noun)) return undefined
    const bearers = bearersOf(question, described, narrower)
    const near = candidatesBefore(question, (_, index) => bearers.has(index))
    const [only] = near
    const person = people[only?.person ?? -1]
    if (near.length !== 1 || !only || !person) return undefined
    // A growers’ spokesman said it fell: whoever has spoken since may be the official as well.
    const last = spoken.at(-1)
    const spoke = last && stretchAt(layout, mention.first) - stretchAt(layout, last.at) < 6
    if (spoke && last.speaker.person !== only.person) return undefined
    return {name: person.name, kind: 'person', person: only.person, certainty: 'inferred'}
  },
})

/** Whom the article has called by a narrower word, and by all else that the description tells: by their indexes. */
function bearersOf(
  {layout, mention, introductions}: Mentioned,
  {details}: Description,
  narrower: ReadonlySet<string>,
): ReadonlySet<number> {
  const here = layout.tokens[mention.first]?.start ?? 0
  // the far-right leader: what is no noun, and no name of a nation, tells how somebody is
  const wanted = new Set<string>()
  for (let at = mention.first; at < mention.last; at++) {
    const token = layout.tokens[at]
    const describes =
      (layout.partOf(at) === 'ADJ' || /-/.test(token?.text ?? '')) &&
      !token?.capital &&
      !officeChangers.has(token?.lower ?? '')
    if (token && details.has(token.lower) && !describes) wanted.add(token.lower)
  }
  const found = new Set<number>()
  for (const one of introductions())
    if (one.at < here && [...one.heads].some((head) => narrower.has(head)) && tellsOf(wanted, one))
      found.add(one.person)
  return found
}
