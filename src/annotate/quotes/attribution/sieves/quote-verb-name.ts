import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, lowerOf, textAt} from '../../../../text/cursor.ts'
import {
  adverbs,
  determiners,
  possessives,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../../../vocabulary/english/function-words.ts'
import {invertedVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import {cueVerbs} from '../../../../vocabulary/speech/cue-verbs.ts'
import {documents, epithets, unnamedSources} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {holdsClause} from '../../grammar/holds-clause.ts'
import {nounPhraseFrom} from '../../grammar/phrases/noun-phrase-from.ts'
import {skipCircumstances} from '../../grammar/skip-circumstances.ts'
import {type Layout, spanOf} from '../../passages/layout.ts'
import {canSpeak} from '../../speaker/can-speak.ts'
import {contentLeftOf} from '../content-left-of.ts'
import type {Attribution, Cue, TokenSpan} from '../cue.ts'
import {isIn} from '../cue.ts'
import {contentFrom} from '../find-content.ts'

/** `“It held,” said Ana Ruiz, the mayor.`, `The dam held, said an aide.`; whom somebody told is no speaker. */
export const quoteVerbName = defineRule<Sieve<Cue, Attribution>>({
  name: 'quote-verb-name',
  says: 'The words, the verb, the name:',
  example: '“…,” said Ana Ruiz.',
  answer(cue) {
    const {layout, stretch, at, end, verb} = cue
    const {tokens, passageOf} = layout
    const plain = isIn('saying', cue) || invertedVerbs.has(verb.lemma)
    if (!(plain || isIn('manner', cue)) || verb.form === 'ing' || verb.form === 'base') return undefined
    // “It held,” later added Ana Ruiz.
    const edge = isAdverb(lowerAt(tokens, at - 1)) ? at - 2 : at - 1
    const marked = passageOf[edge] !== undefined && edge >= stretch.first
    const comma = tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === '—'
    if (!marked && !comma) return undefined
    if (!marked && !plain) return undefined
    const mention = nounPhraseFrom(layout, stretch, end)
    if (!mention) return undefined
    // Ana Ruiz, citing “the storm,” said the dam had broken: a verb behind the name makes it part of what she said.
    if (marked && passageOf[mention.last] === undefined && layout.partOf(mention.last) === 'AUX') return undefined
    // Ana Ruiz, the mayor, said Ben Diaz lied: without marks the phrase must be the end of it.
    if (!marked && !endsThere(cue, mention)) return undefined
    const left = contentLeftOf(cue, edge + 1)
    if (!left || (!marked && !isIn('saying', cue) && !isTold(cue, left, mention))) return undefined
    const found = {mention, cue: spanOf(layout, at, end), at}
    if (marked || holdsClause(layout, left)) return {...found, content: [left, ...resumed(cue, mention.last)]}
    // Ben Diaz, a farmer, said Ana Ruiz, the mayor, had left: an apposition stands before his cue.
    if (holdsComma(layout, left) && canSpeak(layout, left)) return undefined
    const goesOn = verbBehind(cue, mention.last)
    const rest = goesOn === undefined ? undefined : contentFrom(cue, goesOn)
    return {...found, content: rest ? [left, rest] : [left]}
  },
})

const holdsComma = ({tokens}: Layout, {first, last}: TokenSpan): boolean =>
  tokens.slice(first, last).some(({text}) => text === ',')

/** `Any guess, said Ana Ruiz, the mayor,|would be wrong`: the verb of what is said, behind the comma that closes the speaker. */
function verbBehind({layout: {tokens, passageOf, partOf}, stretch}: Cue, from: number): number | undefined {
  for (let at = from; at < Math.min(stretch.last - 1, from + 20) && passageOf[at] === undefined; at++) {
    if (tokens[at]?.text !== ',') continue
    let verb = at + 1
    while (partOf(verb) === 'ADV') verb++
    const finite = partOf(verb) === 'AUX' || partOf(verb) === 'VERB'
    if (finite && !lowerAt(tokens, verb).endsWith('ing') && !cueVerbs.has(lowerAt(tokens, verb))) return at + 1
  }
  return undefined
}

const isAdverb = (lower: string): boolean => adverbs.has(lower) || /[^i]ly$/.test(lower)

/**
 * Without marks, `The dam held, said Ana Ruiz.` must not be mistaken for `Ana Ruiz, the mayor, said the dam held, but
 * …`: the phrase ends the sentence or a comma does, and it is a name or somebody unnamed.
 */
function endsThere(cue: Cue, {first, last}: TokenSpan): boolean {
  const {
    layout: {tokens, passageOf},
    stretch,
  } = cue
  const head = tokens[first]
  // Ana Ruiz, the mayor, said Diaz “lied”: the clause goes on with the marks.
  if (last < stretch.last && passageOf[last] !== undefined) return false
  const token = tokens[last]
  const open = token !== undefined && last < stretch.last && token.kind !== 'mark' && token.lower !== 'who'
  const unnamed = open && prepositions.has(token.lower) && unnamedSources.has(lowerAt(tokens, last - 1))
  if (open && !unnamed && !isOccasionToEnd(cue, last)) return false
  if (subjectPronouns.has(lowerOf(head)) || possessives.has(lowerOf(head))) return false
  for (let at = first; at < last; at++) {
    const word = tokens[at]
    if (
      word &&
      (word.capital || unnamedSources.has(word.lower) || documents.has(word.lower) || epithets.has(word.lower))
    )
      return true
  }
  return false
}

/** `on Thursday.`, `during a meeting held in Taal.`: when and where it was said, and no verb up to the end. */
function isOccasionToEnd({layout: {tokens, passageOf, partOf}, stretch}: Cue, from: number): boolean {
  if (!prepositions.has(lowerAt(tokens, from)) && !timeWords.has(lowerAt(tokens, from))) return false
  for (let at = from; at < stretch.last - 1; at++) {
    if (passageOf[at] !== undefined || partOf(at) === 'AUX' || /^[,;:]$/.test(textAt(tokens, at))) return false
    // a meeting held in Taal: behind a noun a participle, and what its preposition leads to
    const verb = partOf(at) === 'VERB' && !/ing$/.test(lowerAt(tokens, at))
    if (verb && !(partOf(at - 1) === 'NOUN' && prepositions.has(lowerAt(tokens, at + 1)))) return false
  }
  return true
}

/**
 * `The dam will hold, assured Ana Ruiz.`: a clause, and nobody who hears it. `Growers, promised Ana Ruiz, left` and `She toured the
 * hall, promised Ana Ruiz a seat.` have none or both.
 */
function isTold({layout}: Cue, left: TokenSpan, {first, last}: TokenSpan): boolean {
  for (let at = first + 1; at < last; at++)
    if (determiners.has(lowerAt(layout.tokens, at)) && !prepositions.has(lowerAt(layout.tokens, at - 1))) return false
  return holdsClause(layout, left)
}

/** “It held,” said Ruiz, “and it will hold.”: the quote goes on after the name. */
export function resumed(cue: Cue, from: number): TokenSpan[] {
  const {layout, stretch} = cue
  const {passageOf} = layout
  let at = from
  while (at < stretch.last && passageOf[at] === undefined) at++
  const passage = passageOf[at]
  if (at >= stretch.last || !passage || passage.open !== at) return []
  // Only a comma, a stop or circumstances may stand between, no new cue: that is what the left comma shows.
  const before = textAt(layout.tokens, at - 1)
  if (!/^[,.:;—–]$/.test(before)) return []
  const start = skipCircumstances(layout, stretch, at)
  const content = start === undefined ? undefined : contentFrom(cue, start)
  return content ? [content] : []
}
