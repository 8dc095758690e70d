import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {auxiliaries, determiners, possessives, relatives} from '../../../vocabulary/english/function-words.ts'
import {indirectQuestions} from '../../../vocabulary/speech/stance-grammar.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {nounPhraseEndingAt} from '../grammar/phrases/noun-phrase-ending-at.ts'
import type {Layout} from '../passages/layout.ts'
import {stanceContentFrom} from './stance-content-from.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `Ruiz’s claim that it held`, `his promise to resign`, `criticism of the dam`: a noun that carries a stance. */
export const nameNounContent = defineRule<Sieve<StanceCue, Stance>>({
  name: 'name-noun-content',
  says: 'A noun of the named one carries the stance.',
  example: 'Ruiz’s claim that it held was disputed.',
  answer(cue) {
    const {layout, stretch, at, word} = cue
    const next = lowerAt(layout.tokens, at + 1)
    if (!word.noun?.has(next)) return undefined
    const all = stanceContentFrom(layout, stretch, next === 'to' ? at + 1 : at + 2)
    const content = next === 'to' || next === 'that' ? all : all && beforeVerb(layout, all)
    if (!content) return undefined
    const mention = ownerBefore(cue)
    return {content: [content], cue: {first: at, last: content.first}, ...(mention && {mention})}
  },
})

/** `Ruiz’s long-held view`, `his promise`: whose it is, within the noun phrase. */
function ownerBefore({layout, stretch, at}: StanceCue): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  for (let step = at - 1; step >= Math.max(stretch.first, at - 4); step--) {
    const token = tokens[step]
    if (!token || passageOf[step] !== undefined) return undefined
    if (token.kind === 'possessive') return nounPhraseEndingAt(layout, stretch, step - 1)
    if (possessives.has(token.lower)) return {first: step, last: step + 1}
    if (token.kind !== 'word') return undefined
  }
  return undefined
}

/** The criticism of the dam has grown: a noun phrase ends before the verb it is the subject of. */
function beforeVerb({tokens}: Layout, {first, last}: TokenSpan): TokenSpan {
  if (indirectQuestions.has(lowerAt(tokens, first))) return {first, last}
  for (let at = first + 1; at < last; at++) {
    const lower = lowerAt(tokens, at)
    if (relatives.has(lower)) return {first, last}
    if (auxiliaries.has(lower) || isFiniteVerb(tokens, at)) return {first, last: at}
  }
  return {first, last}
}

/** `draws thousands`, `undercuts its appeal`: a form of a verb before what opens an object. */
function isFiniteVerb(tokens: Layout['tokens'], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.kind !== 'word' || token.capital || !next) return false
  if (token.lower.length < 4 || !/[^su]s$/.test(token.lower)) return false
  return determiners.has(next.lower) || (possessives.has(next.lower) && next.lower !== 'her')
}
