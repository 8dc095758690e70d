import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../../text/cursor.ts'
import type {PartOfSpeech} from '../../../../text/parts-of-speech.ts'
import {coordinators} from '../../../../vocabulary/english/function-words.ts'
import {bodiesOfMembers} from '../../../../vocabulary/speech/speaker-nouns.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import {isPlaceName} from '../../grammar/is-place-name.ts'
import {antecedentAt} from '../../grammar/phrases/antecedent-at.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import {tokenAt} from '../../grammar/token-at.ts'
import type {Layout, Stretch} from '../../passages/layout.ts'
import {isDash} from '../../passages/punctuation.ts'
import {canSpeak, speaks} from '../can-speak.ts'
import {headOf} from '../head-of.ts'
import {firstFrom} from '../mention-index.ts'
import type {Meant, Mentioned} from '../mentioned.ts'
import {trimMention} from '../trim-mention.ts'

/**
 * `Ana Ruiz, the mayor, who said`, `two farmers who said`: the noun phrase just before `who`, or the name it is set
 * beside; in `a lawyer for Ana Ruiz who said` it is the lawyer.
 */
export const relativeClause = defineRule<Sieve<Mentioned, Meant>>({
  name: 'relative-clause',
  says: 'The speaker stands just before “who”.',
  example: 'He met Ana Ruiz, who said the dam held.',
  answer(question) {
    const {layout, mention, people, named, meantBy} = question
    const {tokens} = layout
    const stretch = layout.stretches[stretchAt(layout, mention.first)]
    if (lowerAt(tokens, mention.first) !== 'who' || mention.last - mention.first > 1 || !stretch) return undefined
    const opener = tokens[mention.first - 1]
    const before = opener?.text === ',' || isDash(opener) ? mention.first - 2 : mention.first - 1
    const phrase = before < stretch.first ? undefined : antecedentAt(layout, stretch, before)
    if (!phrase) return undefined
    // Ana Ruiz, the mayor, who said; Ana Ruiz, now the head of the board, who said
    const comma = commaOfApposition(layout, phrase.first)
    if (comma > stretch.first) {
      const beside =
        nameEndingAt(question, stretch, comma - 1) ?? nameEndingAt(question, stretch, pastOrigin(layout, comma - 1))
      if (beside) return beside
    }
    // Ana Ruiz, a nurse from Ames, Iowa, who said: a place does not speak, who was named before it does.
    if (isPlaceName(layout, phrase)) {
      const start = tokens[phrase.first]?.start ?? 0
      const one = named.findLast((mentioned) => mentioned.kind === 'full' && mentioned.end < start)
      const person = people[one?.person ?? -1]
      if (!one || !person || tokenAt(layout, one.start) < stretch.first) return undefined
      return {name: person.name, kind: 'person', person: one.person, certainty: 'inferred'}
    }
    // They spoke to young growers who said: without a determiner the verb may stand in front, the nouns are sure.
    for (const span of [listedWith(layout, stretch, membersOf(layout, stretch, phrase)), nounsOf(layout, phrase)]) {
      const trimmed = trimMention(layout, span)
      const meant = canSpeak(layout, trimmed) ? meantBy(trimmed) : undefined
      if (meant) return {...meant, certainty: meant.certainty === 'stated' ? 'inferred' : meant.certainty}
    }
    return undefined
  },
})

/** `anger from river groups, growers and|millers who`: all of a list of those who may speak, as far back as nouns stand in it. */
function listedWith({tokens, partOf}: Layout, stretch: Stretch, phrase: TokenSpan): TokenSpan {
  const {first, last} = phrase
  if (!coordinators.has(lowerAt(tokens, first - 1)) || first - 2 <= stretch.first) return phrase
  const end = textAt(tokens, first - 2) === ',' ? first - 3 : first - 2
  const noun = lowerAt(tokens, end)
  if (!noun.endsWith('s') || !(speaks(noun) || partOf(end) === 'PROPN')) return phrase
  let begins = end
  while (begins > stretch.first && partOf(begins) !== 'DET' && isOfList(partOf(begins - 1), textAt(tokens, begins - 1)))
    begins--
  while (textAt(tokens, begins) === ',') begins++
  return {first: begins, last}
}

const isOfList = (part: PartOfSpeech, text: string): boolean =>
  part === 'NOUN' || part === 'PROPN' || part === 'ADJ' || part === 'DET' || text === ','

/** `members of the Labour Party, who`, `an aide for the Diaz campaign who`: a body that is part of a phrase is not the one who speaks. */
function membersOf(layout: Layout, stretch: Stretch, phrase: TokenSpan): TokenSpan {
  const {tokens, partOf} = layout
  if (!bodiesOfMembers.has(lowerAt(tokens, headOf(layout, phrase).last - 1))) return phrase
  if (partOf(phrase.first - 1) !== 'ADP' || phrase.first - 2 < stretch.first) return phrase
  const members = antecedentAt(layout, stretch, phrase.first - 2)
  return members && !members.shared && canSpeak(layout, members) ? {first: members.first, last: phrase.last} : phrase
}

/** The nouns a phrase ends with and what describes them. */
function nounsOf({partOf}: Layout, {first, last}: TokenSpan): TokenSpan {
  let begins = last - 1
  while (begins > first && (partOf(begins - 1) === 'NOUN' || partOf(begins - 1) === 'ADJ')) begins--
  return {first: begins, last}
}

/** The person whose name ends with a token, in this sentence. */
function nameEndingAt({layout, people, named}: Mentioned, {first}: Stretch, last: number): Meant | undefined {
  const end = layout.tokens[last]?.end ?? 0
  for (let at = firstFrom(named, end - 40); at < named.length; at++) {
    const one = named[at]
    const person = people[one?.person ?? -1]
    if (!one || !person || one.start >= end) return undefined
    if (one.end === end && tokenAt(layout, one.start) >= first)
      return {name: person.name, kind: 'person', person: one.person, certainty: 'inferred'}
  }
  return undefined
}

/** `Ana Ruiz|of Taal, the first woman on the Harbour Committee, who said`: where somebody comes from is no part of the name. */
function pastOrigin({tokens}: Layout, last: number): number {
  let at = last
  while (tokens[at]?.capital && at > last - 4) at--
  return at < last && /^(?:of|from)$/.test(lowerAt(tokens, at)) ? at - 1 : last
}

/** The comma that sets off the phrase a token stands in, no verb between them; 0 where none does. */
function commaOfApposition({tokens, partOf}: Layout, first: number): number {
  for (let at = first - 1; at > first - 10; at--) {
    if (textAt(tokens, at) === ',') return at
    if (tokens[at]?.kind === 'mark' || partOf(at) === 'VERB' || partOf(at) === 'AUX') return 0
  }
  return 0
}
