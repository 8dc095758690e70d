import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {subjectPronouns} from '../../../../vocabulary/english/function-words.ts'
import {femaleNouns, maleNouns} from '../../../../vocabulary/speech/gender-nouns.ts'
import {unnamedPersons} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {holdsTaggedVerb} from '../../grammar/is-tagged-verb.ts'
import {startOfMainSubject} from '../../grammar/main-subject.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import {tokenAt} from '../../grammar/token-at.ts'
import {headOf} from '../head-of.ts'
import {meansPerson} from '../means-person.ts'
import {firstFrom} from '../mention-index.ts'
import type {Meant, Mentioned} from '../mentioned.ts'
import {subjectsBefore} from '../subjects-before.ts'

/**
 * `A spokeswoman for Ben Diaz said … “He stays,” she said.`: the unnamed one who has just spoken, not whom she serves;
 * `Ruiz’s wife called Diaz. “She wept,” she said.`: the one who opened the sentence before.
 */
export const pronounUnnamed = defineRule<Sieve<Mentioned, Meant>>({
  name: 'pronoun-unnamed',
  says: 'A pronoun stands there; this is the unnamed one who has just spoken.',
  example: 'A spokeswoman for Ben Diaz said it held. “He stays,” she said.',
  answer(question) {
    const {layout, mention, spoken, meantBy} = question
    const pronoun = lowerAt(layout.tokens, mention.first)
    if (mention.last - mention.first !== 1 || (pronoun !== 'he' && pronoun !== 'she')) return undefined
    for (const before of subjectsBefore(layout, mention.first, spoken)) {
      const {speaker, noun} = before.spoken ?? {}
      if (speaker && noun !== undefined) {
        // He added that it was new. It would last, he said: the pronoun has led to the unnamed one before.
        const again = noun === pronoun && unnamed.test(speaker.name)
        if (speaker.kind !== 'group' || !(again || fits(noun, pronoun))) return undefined
        if (!again && mayBeNamed(speaker.name, noun)) return undefined
        if (isTakenOver(question, before.spoken?.at ?? mention.first)) return undefined
        return {name: speaker.name, kind: 'group', certainty: 'inferred'}
      }
      if (!before.subject) continue
      const head = headOf(layout, before.subject)
      if (!fits(lowerAt(layout.tokens, head.last - 1), pronoun)) return undefined
      const meant = meantBy(before.subject)
      if (meant?.kind !== 'group' || mayBeNamed(meant.name, lowerAt(layout.tokens, head.last - 1))) return undefined
      return {name: meant.name, kind: 'group', certainty: 'inferred'}
    }
    return undefined
  },
})

/** `An official said it held. On Monday Ben Diaz, whose farm it drowned, sat by it.`: somebody named has done something since. */
function isTakenOver({layout, mention, named}: Mentioned, spokenAt: number): boolean {
  const here = stretchAt(layout, mention.first)
  for (let index = stretchAt(layout, spokenAt) + 1; index < here; index++) {
    const stretch = layout.stretches[index]
    const one = stretch && named[firstFrom(named, layout.tokens[stretch.first]?.start ?? 0)]
    const at = one ? tokenAt(layout, one.start) : 0
    if (!stretch || !one || at >= stretch.last || layout.passageOf[at] !== undefined) continue
    const begins = {first: stretch.first, last: at}
    const pronoun = startOfMainSubject(layout, stretch)
    if (pronoun !== undefined && pronoun < at && subjectPronouns.has(lowerAt(layout.tokens, pronoun))) continue
    if (layout.tokens[tokenAt(layout, one.end - 1) + 1]?.kind !== 'possessive' && !holdsTaggedVerb(layout, begins))
      return true
  }
  return false
}

/** `a senior official`, `one delegate`: whom nobody is taken to know. */
const unnamed = /^(?:an?|one)\s/i

/** `the Vermont senator`: one whom the reader is taken to know by name, though nobody could tell who. */
const mayBeNamed = (name: string, noun: string): boolean =>
  /^the\s/i.test(name) && !/['’]/.test(name) && !unnamedPersons.has(noun)

/** Whether a noun may be taken up by a pronoun: `spokeswoman` by `she`, `aide` by either, `aides` by none. */
const fits = (noun: string, pronoun: string): boolean =>
  meansPerson(noun) && !(pronoun === 'he' ? isFemale(noun) : isMale(noun))

const isFemale = (noun: string): boolean => femaleNouns.has(noun) || noun.endsWith('woman')

const isMale = (noun: string): boolean => maleNouns.has(noun) || (noun.endsWith('man') && !noun.endsWith('woman'))
