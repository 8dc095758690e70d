import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import type {Candidate} from '../../candidates/candidate.ts'
import {kind} from '../../word-kinds.ts'
import {type Acceptance, endsInThing, firstWhere, opensWithGivenName, type Question} from '../evidence.ts'

/** A title stands before the name: `Russian Defense Minister Ana Ruiz arrived.` */
export const titleBeforeName = defineRule<Sieve<Question, Acceptance>>({
  name: 'title-before-name',
  says: 'A title stands before the name:',
  example: '“Defense Minister Ana Ruiz”.',
  answer(question) {
    // "King Salman Humanitarian Aid", "President Park Avenue"
    if (endsInThing(question) && !opensWithAnyGivenName(question.candidate)) return undefined
    const at = firstWhere(question.candidate, (occurrence) => occurrence.title < occurrence.first)
    return at && {certainty: 'stated', at}
  },
})

/** `Justice Hope Field`: behind a title any given name is enough for two words, unless they end in a head of things. */
const opensWithAnyGivenName = (candidate: Candidate): boolean =>
  opensWithGivenName(candidate) ||
  (candidate.words.length === 2 &&
    ((candidate.kinds[0] ?? 0) & kind.given) !== 0 &&
    ((candidate.kinds[1] ?? 0) & (kind.placeHead | kind.organisationHead | kind.thing)) === 0)
