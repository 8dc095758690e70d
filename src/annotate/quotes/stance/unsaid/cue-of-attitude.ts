import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {communicationVerbs, documentVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import {documents} from '../../../../vocabulary/speech/speaker-nouns.ts'
import type {Claim} from './claim.ts'

/**
 * `Ruiz believes the dam held`, `backs the plan`, `was described as “strange”`: an attitude, a judgement or a name for a
 * thing. `The survey found that it held` tells, as `Investigators found` does not.
 */
export const cueOfAttitude = defineRule<Sieve<Claim, true>>({
  name: 'cue-of-attitude',
  says: 'The verb tells what somebody thinks, wants, judges or learns, not what they said.',
  example: 'Ana Ruiz believes the dam will hold.',
  answer({verb, kind, layout: {tokens}, attribution: {mention}}) {
    if (!verb || kind === 'direct') return undefined
    if (communicationVerbs.has(verb.lemma)) return undefined
    if (!documentVerbs.has(verb.lemma)) return true
    for (let at = mention.first; at < mention.last; at++) if (documents.has(lowerAt(tokens, at))) return undefined
    return true
  },
})
