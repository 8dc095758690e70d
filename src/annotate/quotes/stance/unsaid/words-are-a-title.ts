import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import type {CueGroup} from '../../../../vocabulary/speech/cue-verbs.ts'
import {holdsClause} from '../../grammar/holds-clause.ts'
import {isHeading} from '../../passages/is-heading.ts'
import {isTitle} from '../../passages/is-title.ts'
import type {Claim} from './claim.ts'

/**
 * `Ana Ruiz, who wrote “The Dam Will Hold”, died`: a song, a film, a book. “It held,” she wrote: is a statement, and so is `she
 * said she had seen “The Dam Will Hold” twice`.
 */
export const wordsAreATitle = defineRule<Sieve<Claim, true>>({
  name: 'words-are-a-title',
  says: 'The marked words are the title of a work.',
  example: 'Ana Ruiz, who wrote “The Dam Will Hold”, died on Monday.',
  answer: ({layout, marked, verb, attribution: {content}}) =>
    marked.length > 0 &&
    marked.every(
      (passage) =>
        isHeading(layout, passage) ||
        isTitle(layout, passage, !verb || speaking.some((group) => verb.groups.has(group))),
    ) &&
    content.every((span) => layout.passageOf[span.first]?.close === span.last - 1 || !holdsClause(layout, span))
      ? true
      : undefined,
})

const speaking: readonly CueGroup[] = ['saying', 'telling', 'manner']
