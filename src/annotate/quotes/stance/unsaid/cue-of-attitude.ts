import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import type {Token} from '../../../../text/tokens.ts'
import {
  communicationVerbs,
  concludingVerbs,
  documentVerbs,
  thatVerbs,
} from '../../../../vocabulary/speech/communication-verbs.ts'
import {documents, outcomes} from '../../../../vocabulary/speech/speaker-nouns.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import type {Claim} from './claim.ts'

/**
 * `Ruiz believes the dam held`, `backs the plan`, `was described as “strange”`: an attitude, a judgement or a name for a
 * thing. `The survey found that it held` tells, as `Investigators found` does not.
 */
export const cueOfAttitude = defineRule<Sieve<Claim, true>>({
  name: 'cue-of-attitude',
  says: 'The verb tells what somebody thinks, wants, judges or learns, not what they said.',
  example: 'Ana Ruiz believes the dam will hold.',
  answer({verb, kind, layout: {tokens}, attribution: {mention, content}}) {
    if (!verb || kind === 'direct') return undefined
    // Early results suggest that it fell: a conclusion the reporter draws.
    if (concludingVerbs.has(verb.lemma) && outcomes.has(headNoun(tokens, mention))) return true
    if (communicationVerbs.has(verb.lemma)) return undefined
    // Ruiz highlighted that it held: with a clause the verb tells what was said.
    if (thatVerbs.has(verb.lemma) && lowerAt(tokens, (content[0]?.first ?? 0) - 1) === 'that') return undefined
    if (!documentVerbs.has(verb.lemma)) return true
    for (let at = mention.first; at < mention.last; at++) if (documents.has(lowerAt(tokens, at))) return undefined
    return true
  },
})

/** The last word before an `of` or the end. */
function headNoun(tokens: readonly Token[], {first, last}: TokenSpan): string {
  let at = first
  while (at + 1 < last && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.lower !== 'of') at++
  return lowerAt(tokens, at)
}
