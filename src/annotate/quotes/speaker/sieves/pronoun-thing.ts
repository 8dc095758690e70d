import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {objectPronouns, subjectPronouns} from '../../../../vocabulary/english/function-words.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/** `it`, `they`: the organisation or group that spoke just before; `I` and `we` stay what they are. */
export const pronounThing = defineRule<Sieve<Mentioned, Meant>>({
  name: 'pronoun-thing',
  says: 'A pronoun stands there; this is the organisation or group that spoke just before.',
  example: 'The board denied it. It said the dam held.',
  answer({layout: {tokens}, mention, spoken}) {
    const pronoun = tokens[mention.first]
    if (
      mention.last - mention.first !== 1 ||
      !pronoun ||
      !(subjectPronouns.has(pronoun.lower) || objectPronouns.has(pronoun.lower))
    )
      return undefined
    const previous = spoken.at(-1)
    const thing = pronoun.lower === 'it' || pronoun.lower === 'they'
    if (thing && previous && previous.speaker.kind !== 'person' && mention.first - previous.at < 120) {
      return {name: previous.speaker.name, kind: previous.speaker.kind, certainty: 'inferred'}
    }
    return {name: pronoun.text, kind: 'group', certainty: 'guessed'}
  },
})
