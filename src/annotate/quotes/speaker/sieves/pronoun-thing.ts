import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {numberWords} from '../../../../vocabulary/dates/number-words.ts'
import {subjectPronouns, thingPronouns} from '../../../../vocabulary/english/function-words.ts'
import {pluralsWithoutS} from '../../../../vocabulary/speech/attribution-words.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import {speaks} from '../can-speak.ts'
import {headOf} from '../head-of.ts'
import {meansPerson} from '../means-person.ts'
import type {Meant, Mentioned} from '../mentioned.ts'
import {subjectsBefore} from '../subjects-before.ts'

/**
 * `it`, `they`: the organisation or group that spoke just before or that opened the sentence before, never a person:
 * `The firm Vane & Lowe recalled its oats. It thanked Ana Ruiz. It said …` is the firm.
 */
export const pronounThing = defineRule<Sieve<Mentioned, Meant>>({
  name: 'pronoun-thing',
  says: 'A pronoun stands there; this is the organisation or group that was spoken of just before.',
  example: 'The board denied it. It said the dam held.',
  answer({layout, mention, spoken, meantBy}) {
    const pronoun = lowerAt(layout.tokens, mention.first)
    if (mention.last - mention.first !== 1 || !thingPronouns.has(pronoun)) return undefined
    const one = pronoun === 'it' || pronoun === 'its'
    for (const {subject, spoken: previous} of subjectsBefore(layout, mention.first, spoken)) {
      const speaker = previous?.speaker
      if (speaker && speaker.kind !== 'person' && !(one && (meansPerson(previous.noun) || isPlural(previous.noun))))
        return {name: speaker.name, kind: speaker.kind, certainty: 'inferred'}
      // It denied what they had said. They say: a pronoun leads on to nobody.
      if (!subject || subjectPronouns.has(lowerAt(layout.tokens, subject.first))) continue
      const noun = lowerAt(layout.tokens, headOf(layout, subject).last - 1)
      if (meansPerson(noun)) continue
      const meant = meantBy(subject)
      if (
        meant &&
        meant.kind !== 'person' &&
        (!one || meant.kind === 'organisation' || !(noun.endsWith('s') || isPlural(noun)))
      )
        return {name: meant.name, kind: meant.kind, certainty: 'inferred'}
      // Twentysomethings agree on roads: By 2-1, they say: whoever opens the same sentence leaves no room for others before.
      const same = stretchAt(layout, subject.first) === stretchAt(layout, mention.first)
      if (!one && !meant && same && noun.endsWith('s')) return undefined
    }
    return undefined
  },
})

/** `reports`, `police`, `nine of them`: no `it`. */
const isPlural = (noun: string): boolean =>
  pluralsWithoutS.has(noun) || numberWords.has(noun) || (noun !== 'news' && /[^su]s$/.test(noun) && speaks(noun))
