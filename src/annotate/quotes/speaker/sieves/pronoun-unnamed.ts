import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {unnamedSources} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/** `A spokeswoman for Ben Diaz said … “He stays,” she said.`: the unnamed one who has just spoken, not whom she serves. */
export const pronounUnnamed = defineRule<Sieve<Mentioned, Meant>>({
  name: 'pronoun-unnamed',
  says: 'A pronoun stands there; this is the unnamed one who has just spoken.',
  example: 'A spokeswoman for Ben Diaz said it held. “He stays,” she said.',
  answer({layout, mention, spoken}) {
    const pronoun = layout.tokens[mention.first]?.lower
    if (mention.last - mention.first !== 1 || (pronoun !== 'he' && pronoun !== 'she')) return undefined
    const previous = spoken.at(-1)
    if (previous?.speaker.kind !== 'group') return undefined
    if (stretchAt(layout, mention.first) - stretchAt(layout, previous.at) > 2) return undefined
    const words = previous.speaker.name.toLowerCase().split(/\s+/)
    const unnamed = words.some((word) => unnamedSources.has(word) && !word.endsWith('s'))
    const misfit = words.some((word) => word.endsWith(pronoun === 'he' ? 'woman' : 'spokesman'))
    return unnamed && !misfit ? {name: previous.speaker.name, kind: 'group', certainty: 'inferred'} : undefined
  },
})
