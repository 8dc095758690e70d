import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {utterances} from '../../../../vocabulary/speech/anaphor-words.ts'
import {documents} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {descriptionOf} from '../description-of.ts'
import {bearsName, documentOwner, makerAfter} from '../document-owner.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * `the report`, `its statement`, `the Water Board’s website`: whoever it is by, where the article names them. `A study of
 * two schools` is by nobody in particular and stays what it is.
 */
export const documentOfOwner = defineRule<Sieve<Mentioned, Meant>>({
  name: 'document-of-owner',
  says: 'A paper stands there; this is whose paper it is.',
  example: 'The Harbour Board released a report. The report said the dam held.',
  answer(question) {
    const {layout, mention, head, meantBy} = question
    const described = descriptionOf(layout, mention, head)
    if (!described || !(documents.has(described.noun) || utterances.has(described.noun))) return undefined
    const maker = makerAfter(question, head.last - 1)
    if (maker) return named(maker)
    if (described.owner) return named(meantBy(described.owner))
    if (described.pronoun) return named(meantBy({first: mention.first, last: mention.first + 1}))
    return described.definite ? named(documentOwner(question, described.noun)) : undefined
  },
})

/** A body or person by name; `their neighbours’ letter` is not worth a change. */
const named = (meant: Meant | undefined): Meant | undefined =>
  meant && (meant.kind !== 'group' || bearsName(meant))
    ? {...meant, certainty: meant.certainty === 'guessed' ? 'guessed' : 'inferred'}
    : undefined
