import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../../text/cursor.ts'
import type {PartOfSpeech} from '../../../../text/parts-of-speech.ts'
import {relativeWords} from '../../../../vocabulary/english/clause-words.ts'
import {
  adverbs,
  auxiliaries,
  coordinators,
  irregularPasts,
  prepositions,
  subjectPronouns,
} from '../../../../vocabulary/english/function-words.ts'
import {communicationVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import {type Layout, spanOf} from '../../passages/layout.ts'
import {type Attribution, type Cue, isIn, type TokenSpan} from '../cue.ts'
import {contentFrom} from '../find-content.ts'

/** `Omar Selim, who the clinic said was killed by a stone`, `a plan that she said would cost millions`: what is said of the noun. */
export const nounRelativeNameVerb = defineRule<Sieve<Cue, Attribution>>({
  name: 'noun-relative-name-verb',
  says: 'The noun, its relative, the name and the verb, what is said of it:',
  example: 'a plan that Ana Ruiz said would cost millions',
  answer(cue) {
    const {layout, at, end, verb} = cue
    if (!isIn('saying', cue) || !communicationVerbs.has(verb.lemma) || verb.form === 'ing') return undefined
    if (!isPredicate(cue, end)) return undefined
    const mention = subjectBehindRelative(cue)
    if (!mention) return undefined
    const noun = antecedentOf(cue, mention.first - 1)
    const rest = noun && contentFrom(cue, end)
    if (!rest) return undefined
    // Selim, 25, who it said fell, and Nour: a relative behind a comma ends at the next one.
    const bounded = textAt(layout.tokens, mention.first - 2) === ','
    const said = {first: rest.first, last: endOfRelative(cue, rest, bounded)}
    return {content: [noun, said], mention, cue: spanOf(layout, at, end), at}
  },
})

/** `was killed`, `would cost`, `cost`, `held`: a finite verb without its subject. */
function isPredicate({layout: {tokens, partOf, passageOf}, stretch}: Cue, at: number): boolean {
  const token = tokens[at]
  if (!token || at >= stretch.last || token.kind !== 'word' || token.capital || passageOf[at] !== undefined)
    return false
  if (auxiliaries.has(token.lower)) return true
  return partOf(at) === 'VERB' && (irregularPasts.has(token.lower) || /(?:ed|[^s]s)$/.test(token.lower))
}

/** Who speaks, where a relative stands just before: a pronoun, a name, a bare plural, a noun and its article. */
function subjectBehindRelative({layout: {tokens, partOf, passageOf}, stretch, at}: Cue): TokenSpan | undefined {
  let last = at
  while (auxiliaries.has(lowerAt(tokens, last - 1)) || adverbs.has(lowerAt(tokens, last - 1))) last--
  for (let first = last - 1; first > Math.max(stretch.first + 1, last - 6) && passageOf[first] === undefined; first--) {
    if (tokens[first]?.kind === 'mark' && textAt(tokens, first) !== '.') return undefined
    if (partOf(first) === 'VERB' || prepositions.has(lowerAt(tokens, first))) return undefined
    if (!isRelative(lowerAt(tokens, first - 1))) continue
    return subjectPronouns.has(lowerAt(tokens, first)) && last - first > 1 ? undefined : {first, last}
  }
  return undefined
}

const isRelative = (lower: string): boolean => lower === 'that' || (relativeWords.has(lower) && lower !== 'whose')

/**
 * The name before `who`, an age passed over, or a noun that the verb before it reaches: `has a reef, which`. In `met on a coast, which
 * she said would pay` it may be the meeting, and in `All the words that she said were true` the verb is the sentence's.
 */
function antecedentOf({layout, stretch}: Cue, relative: number): TokenSpan | undefined {
  const {tokens, partOf, passageOf} = layout
  let end = relative - 1
  if (textAt(tokens, end) === ',') end--
  if (tokens[end]?.kind === 'number' && textAt(tokens, end - 1) === ',') end -= 2
  if (end < stretch.first || passageOf[end] !== undefined) return undefined
  let first = end
  if (lowerAt(tokens, relative) === 'who' && tokens[end]?.capital) {
    while (first > stretch.first && tokens[first - 1]?.capital) first--
    return {first, last: end + 1}
  }
  if (partOf(end) !== 'NOUN' && partOf(end) !== 'PROPN') return undefined
  while (first > stretch.first && partOf(first) !== 'DET' && isNominal(layout, first - 1)) first--
  const before = passageOf[first - 1] === undefined ? partOf(first - 1) : undefined
  return first > stretch.first && (before === 'VERB' || before === 'AUX') ? {first, last: end + 1} : undefined
}

const isNominal = ({tokens, partOf}: Layout, at: number): boolean =>
  nominal.has(partOf(at)) || textAt(tokens, at) === '-'

const nominal: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN'])

/** The comma that closes the relative, or the one before an `and` behind which the sentence goes on. */
function endOfRelative({layout: {tokens, passageOf}}: Cue, {first, last}: TokenSpan, bounded: boolean): number {
  for (let at = first; at < last; at++) {
    if (textAt(tokens, at) !== ',' || passageOf[at] !== undefined) continue
    if (bounded || coordinators.has(lowerAt(tokens, at + 1))) return at
  }
  return last
}
