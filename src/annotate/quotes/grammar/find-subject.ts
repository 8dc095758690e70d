import {lowerAt, textAt} from '../../../text/cursor.ts'
import type {Token} from '../../../text/tokens.ts'
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  formsOfBe,
  openers,
  possessives,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import type {Subject, TokenSpan} from '../attribution/cue.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {isCloser, isDash} from '../passages/punctuation.ts'
import {holdsVerb} from '../speaker/can-speak.ts'
import {appositionLeftOpen} from './apposition-left-open.ts'
import type {BareCue} from './bare-cue.ts'
import {isPluralPossessive} from './is-plural-possessive.ts'
import {isSmallWord} from './is-small-word.ts'
import {joinsCallings} from './joins-callings.ts'
import {firstNounPhrase} from './main-subject.ts'
import {mayBePlural} from './may-be-plural.ts'
import {relativeBeforePhrase} from './relative-before-phrase.ts'
import {sharedSubject} from './shared-subject.ts'
import {subjectOfParticiple} from './subject-of-participle.ts'
import {timeBefore} from './time-before.ts'

/**
 * The noun phrase a cue verb belongs to, left of it: `Ana Ruiz, the mayor of Taal, later said` is `Ana Ruiz`,
 * `an aide to the mayor has said` is `an aide to the mayor`. Silent for infinitives, passives and attributes.
 */
export function findSubject(cue: BareCue): Subject | undefined {
  const subject = seekSubject(cue)
  if (!subject || !names(cue.layout, subject)) return undefined
  // Ruiz keeps a large pledged sum: what runs into a verb is no subject, and the cue is an adjective or a noun.
  return subject.shared || !holdsVerb(cue.layout.tokens, subject) ? subject : undefined
}

/** `2003`, `June 2`, `when`, `are largely more`: what stands beside a cue without naming anybody. */
function names({tokens}: Layout, {first, last}: TokenSpan): boolean {
  const opener = tokens[first]
  if (!opener || opener.lower === 'let' || (auxiliaries.has(opener.lower) && !opener.capital)) return false
  if (last - first === 1 && (subjectPronouns.has(opener.lower) || opener.lower === 'who')) return true
  return tokens
    .slice(first, last)
    .some((token) => token.text === '%' || (token.kind === 'word' && !timeWords.has(token.lower) && !isEmpty(token)))
}

const isEmpty = ({lower}: Token): boolean =>
  subordinators.has(lower) || prepositions.has(lower) || lower === 'more' || lower === 'the' || lower === 'which'

function seekSubject(cue: BareCue): Subject | undefined {
  const {layout, stretch, at, verb} = cue
  const {tokens} = layout
  let i = at - 1
  let helped = false
  for (; i >= stretch.first; i--) {
    const token = tokens[i]
    if (!token || isMarked(layout, i)) break
    // Will wrote, May said: a name that looks like a helping verb.
    if (token.kind === 'possessive' && !subjectPronouns.has(lowerAt(tokens, i - 1))) break
    if (auxiliaries.has(token.lower) && !(token.capital && i > stretch.first)) {
      helped = true
      // He’s also said: the ’s of a pronoun before a past is `has`.
      if (
        token.kind !== 'possessive' &&
        formsOfBe.has(token.lower) &&
        (verb.form === 'past' || verb.form === 'participle')
      )
        return undefined
    } else if (!isAdverb(layout, i)) break
  }
  i = timeBefore(layout, stretch, i)
  const token = tokens[i]
  if (verb.form === 'ing' && !helped && token?.kind !== 'possessive') {
    // it means standing up and saying: of two participles side by side neither has a subject.
    const paired = coordinators.has(lowerAt(tokens, i)) && cue.before.length === 0
    const own = subjectOfParticiple(layout, stretch, at)
    if (paired || own === 'nobody') return undefined
    return own ?? sharedSubject(cue)
  }
  if (!token || i < stretch.first || isMarked(layout, i)) return undefined
  if (token.lower === 'to' && verb.form === 'base') return cue.infinitives ? sharedSubject(cue) : undefined
  // Ruiz’s claims, her hope: a noun. So is what follows another cue: expressed hope.
  if (token.kind === 'possessive' || possessives.has(token.lower)) return undefined
  if (verb.form === 'base' && cueVerbs.has(token.lower) && layout.partOf(i) !== 'NOUN') return undefined
  if (verb.form === 'participle' && !helped) return undefined
  if (verb.form === 'base' && !helped && !mayBePlural(layout, stretch, i)) return undefined
  // several of those on it told: behind a preposition it is no subject.
  if (token.lower === 'it' && prepositions.has(lowerAt(tokens, i - 1))) return undefined
  if (subjectPronouns.has(token.lower) || token.lower === 'who') return {first: i, last: i + 1}
  const relative = relativeBeforePhrase(layout, stretch, i)
  if (relative !== undefined) return {first: relative, last: relative + 1}
  if (token.lower === 'which' || token.lower === 'that') {
    return antecedentAt(layout, stretch, tokens[i - 1]?.text === ',' ? i - 2 : i - 1)
  }
  if (coordinators.has(token.lower)) return sharedSubject(cue)
  if (token.text === ',' || isDash(token)) {
    if (coordinators.has(lowerAt(tokens, i + 1))) return sharedSubject(cue)
    return headOfApposition(layout, stretch, i)
  }
  const phrase = nounPhraseEndingAt(layout, stretch, i)
  return phrase && (withoutClosingComma(layout, stretch, phrase) ?? phrase)
}

/** What stands before the verb, unless a comma before it makes it part of an apposition that nothing closes. */
function withoutClosingComma(layout: Layout, stretch: Stretch, phrase: Subject): Subject | undefined {
  const open = appositionLeftOpen(layout, stretch, phrase)
  return open?.closes === undefined ? open?.name : headOfApposition(layout, stretch, open.closes)
}

/** The noun phrase whose last token is `end`, or nothing where no noun stands there. */
export function nounPhraseEndingAt(layout: Layout, stretch: Stretch, end: number): Subject | undefined {
  const {tokens} = layout
  if (subjectPronouns.has(lowerAt(tokens, end))) return {first: end, last: end + 1}
  let last = end
  // Ana Ruiz (D-Taal) said: the bracket is passed over.
  if (tokens[last]?.text === ')') {
    while (last > stretch.first && tokens[last]?.text !== '(') last--
    last--
  }
  const tail = tokens[last]
  if (!tail || last < stretch.first || isMarked(layout, last)) return undefined
  if (tail.kind === 'mark' && tail.text !== '.' && tail.text !== '%') return undefined
  if (isSmallWord(tail)) return undefined
  let first = last
  while (
    first > stretch.first &&
    !isMarked(layout, first - 1) &&
    (continuesPhrase(layout, stretch, first) || joinsCallings(layout.tokens, first, last))
  )
    first--
  while (first < last && (openers.has(lowerAt(tokens, first)) || tokens[first]?.kind === 'mark')) first++
  // He left the hall and turned to the crew, saying …: a phrase that a verb opens is no subject.
  if (/ed$/.test(textAt(tokens, first)) && cueVerbs.has(lowerAt(tokens, first)) && last > first) return undefined
  first = afterPreposition(layout, first, last + 1)
  return {first, last: last + 1}
}

/** They turned to the Taal Water Board, which said: the short phrase just before, never the verb it hangs on. */
export function antecedentAt(layout: Layout, stretch: Stretch, end: number): Subject | undefined {
  const phrase = nounPhraseEndingAt(layout, stretch, end)
  if (!phrase) return undefined
  let first = phrase.last - 1
  const {tokens} = layout
  while (first > phrase.first && !opensPhrase(tokens[first])) first--
  return opensPhrase(tokens[first]) ? {first, last: phrase.last} : phrase
}

const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (determiners.has(token.lower) || possessives.has(token.lower))

/** Whether the token before `first` belongs to the same noun phrase. */
function continuesPhrase({tokens}: Layout, stretch: Stretch, first: number): boolean {
  const previous = tokens[first - 1]
  const token = tokens[first]
  if (!previous || !token) return false
  if (previous.kind === 'mark') return /^[-&$]$/.test(previous.text) || isPluralPossessive(tokens, first - 1)
  if (previous.kind !== 'word') return true
  const {lower} = previous
  if (lower === 'and' || lower === 'or') {
    const before = tokens[first - 2]
    return token.capital && before?.capital === true && first - 2 >= stretch.first && !isSmallWord(before)
  }
  if (relatives.has(lower) && lower !== 'that') return true
  if (lower === 'as' || subordinators.has(lower) || coordinators.has(lower) || subjectPronouns.has(lower)) return false
  if (prepositions.has(lower)) return first - 2 >= stretch.first && !isSmallWord(tokens[first - 2])
  return true
}

/** `In Taal mayor Ana Ruiz`: a phrase that a preposition opens gives way to the name at its end. */
function afterPreposition({tokens}: Layout, first: number, last: number): number {
  if (!prepositions.has(lowerAt(tokens, first))) return first
  let name = last
  while (name - 1 > first && tokens[name - 1]?.capital) name--
  return name < last ? name : first + 1
}

/**
 * `Ana Ruiz, the mayor of Taal, who was late,` before a verb: the name before what the commas set off, in whatever
 * clause it stands (`The dam fell, while Ana Ruiz, the mayor,`), or else the first noun phrase of the sentence.
 */
function headOfApposition(layout: Layout, stretch: Stretch, comma: number): Subject | undefined {
  const {tokens} = layout
  let first = comma
  while (first > stretch.first) {
    const passage = layout.passageOf[first - 1]
    // Ana Ruiz, known as “the Captain”, said: a label in marks is part of what the commas set off.
    if (passage && (passage.close - passage.open > 6 || isCloser(tokens[passage.close - 1]))) break
    first = passage ? Math.max(stretch.first, passage.open) : first - 1
  }
  for (let at = comma - 1; at > first; at--) {
    if (tokens[at]?.text !== ',') continue
    if (!opensApposition(tokens[at + 1])) break
    const name = tokens[at - 1]?.capital ? nounPhraseEndingAt(layout, stretch, at - 1) : undefined
    // Ana Ruiz, chairman of the Water Board, a club: what another comma sets off is no name.
    if (name && tokens[name.first]?.capital && tokens[name.first - 1]?.text !== ',' && names(layout, name)) return name
  }
  const resident = headBeforeRegion(layout, stretch, comma)
  if (resident) return resident
  for (let at = first; at < comma; at++) {
    if (at !== first && tokens[at - 1]?.text !== ',') continue
    const head = firstNounPhrase(layout, at, comma)
    if (head && !holdsVerb(tokens, head)) return head
  }
  return undefined
}

/** after a woman in Ferrow, Oland,|told him: the commas set off the region of a place, and the phrase before it is the subject. */
function headBeforeRegion(layout: Layout, stretch: Stretch, comma: number): Subject | undefined {
  const {tokens} = layout
  let region = comma
  while (region > stretch.first && tokens[region - 1]?.capital) region--
  if (region === comma || tokens[region - 1]?.text !== ',') return undefined
  let place = region - 1
  while (place > stretch.first && tokens[place - 1]?.capital) place--
  if (place === region - 1 || !prepositions.has(lowerAt(tokens, place - 1))) return undefined
  const phrase = nounPhraseEndingAt(layout, stretch, place - 2)
  // Ana Ruiz, 67, a farmer from Ferrow, Oland, said: what another comma sets off is no subject, nor is what a preposition does.
  const apart =
    tokens[(phrase?.first ?? 0) - 1]?.text === ',' || prepositions.has(lowerAt(tokens, (phrase?.first ?? 0) - 1))
  return phrase && !apart && !holdsVerb(tokens, phrase) && lowerAt(tokens, phrase.first) !== 'who' ? phrase : undefined
}

/** `, the mayor`, `, a former aide`, `, who was late`, `, 43`: what tells more of the name before. */
const opensApposition = (token: Token | undefined): boolean =>
  token !== undefined &&
  (opensPhrase(token) || token.lower === 'who' || token.lower === 'whose' || token.kind === 'number')

const isMarked = ({passageOf}: Layout, at: number): boolean => passageOf[at] !== undefined

/** `later`, `flatly`; the tagger tells them from `assembly` and `family`. */
function isAdverb({tokens, partOf}: Layout, at: number): boolean {
  const {lower, kind, capital} = tokens[at] ?? {lower: ''}
  return adverbs.has(lower) || (kind === 'word' && !capital && /ly$/.test(lower) && partOf(at) !== 'NOUN')
}
