import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import type {Token} from '../../../../text/tokens.ts'
import {subjectPronouns} from '../../../../vocabulary/english/function-words.ts'
import {negations, nobodyWords, reluctances} from '../../../../vocabulary/speech/unsaid-words.ts'
import type {Claim} from './claim.ts'
import {wordsBeforeCue} from './words-before-cue.ts'

/** `Ruiz did not say that the dam held`, `has never said`, `did not come out and say`, `Nobody said`. */
export const cueIsNegated = defineRule<Sieve<Claim, true>>({
  name: 'cue-is-negated',
  says: 'The verb is denied, so nothing was said.',
  example: 'Ana Ruiz did not say that the dam would hold.',
  answer(claim) {
    const {
      layout: {tokens},
      attribution: {mention, at},
      verb,
    } = claim
    if (!verb) return undefined
    if (wordsBeforeCue(claim).some(denies) || isReachedByNot(claim)) return true
    if (mention.first < at && isDeniedSubject(tokens, mention.first)) return true
    // said nothing about the dam, said little: the words stand behind the cue.
    for (let step = mention.first; step < mention.last; step++) {
      const lower = lowerAt(tokens, step)
      if (nobodyWords.has(lower) || (lower === 'no' && lowerAt(tokens, step + 1) === 'one')) return true
    }
    return lowerAt(tokens, mention.first) === 'no' && mention.first < at ? true : undefined
  },
})

/** `Neither Ruiz nor|Diaz said`, `Not even|Ruiz says`. */
const isDeniedSubject = (tokens: readonly Token[], first: number): boolean =>
  lowerAt(tokens, first - 1) === 'nor' ||
  [first - 2, first - 1, first].some((at) => lowerAt(tokens, at) === 'not' && lowerAt(tokens, at + 1) === 'even')

const denies = (lower: string): boolean => negations.has(lower) || /n[’']t$/.test(lower)

/** `did not come out and say`, `never went so far as to say`: another verb stands between. `did not hesitate to say` says it. */
function isReachedByNot({layout: {tokens, passageOf, partOf}, verb, attribution: {mention, at}}: Claim): boolean {
  if (verb?.form !== 'base' || mention.last > at) return false
  for (let step = at - 1; step >= mention.last && passageOf[step] === undefined; step--) {
    const {kind, lower = ''} = tokens[step] ?? {}
    if (kind === 'mark' || subjectPronouns.has(lower) || lower === 'but' || reluctances.has(lower)) return false
    if (denies(lower)) return true
    if (partOf(step) === 'PROPN') return false
  }
  return false
}
