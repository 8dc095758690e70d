import {lowerAt} from '../../../text/cursor.ts'
import type {Token} from '../../../text/tokens.ts'
import {
  adverbs,
  auxiliaries,
  coordinators,
  formsOfBe,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import type {Subject, TokenSpan} from '../attribution/cue.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {isCloser, isDash} from '../passages/punctuation.ts'
import {holdsVerb} from '../speaker/can-speak.ts'
import type {BareCue} from './bare-cue.ts'
import {isMarked} from './is-marked.ts'
import {firstNounPhrase} from './main-subject.ts'
import {mayBePlural} from './may-be-plural.ts'
import {antecedentAt} from './phrases/antecedent-at.ts'
import {appositionLeftOpen} from './phrases/apposition-left-open.ts'
import {beforePlaces} from './phrases/before-places.ts'
import {headBeforeNames} from './phrases/head-before-names.ts'
import {nounPhraseEndingAt} from './phrases/noun-phrase-ending-at.ts'
import {opensPhrase} from './phrases/opens-phrase.ts'
import {firstPartner, joinsOther} from './phrases/partners.ts'
import {relativeBeforePhrase} from './relative-before-phrase.ts'
import {sharedSubject} from './shared-subject.ts'
import {subjectOfParticiple, subjectOfSecondClause} from './subject-of-participle.ts'
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
    // It is worth noting that it held: the reporter’s own aside.
    if (token?.lower === 'worth') return undefined
    const own = subjectOfParticiple(layout, stretch, at)
    if (paired || own === 'nobody') return undefined
    return (
      own ?? (cue.before.length === 0 ? subjectOfSecondClause(layout, stretch, at) : undefined) ?? sharedSubject(cue)
    )
  }
  if (!token || i < stretch.first) return undefined
  if (isMarked(layout, i)) return subjectBeforeMarks(layout, stretch, i)
  if (token.lower === 'to' && verb.form === 'base') return cue.infinitives ? sharedSubject(cue) : undefined
  // Ruiz’s claims, her hope: a noun. So is what follows another cue: expressed hope.
  if (token.kind === 'possessive' || possessives.has(token.lower)) return undefined
  const owned = possessives.has(lowerAt(tokens, i - 1))
  if (verb.form === 'base' && cueVerbs.has(token.lower) && layout.partOf(i) !== 'NOUN' && !owned) return undefined
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
    const head = besideInDashes(layout, stretch, i) ?? headOfApposition(layout, stretch, i)
    // It was odd to hear Ana Ruiz, a mayor, insist: no `it` has a verb without its s.
    return head && verb.form === 'base' && !helped && singular.test(lowerAt(tokens, head.first)) ? undefined : head
  }
  const ending = nounPhraseEndingAt(layout, stretch, i)
  const phrase = ending && beforePlaces(layout, stretch, ending)
  if (!phrase) return undefined
  return withoutClosingComma(layout, stretch, phrase) ?? {...phrase, first: firstPartner(layout, stretch, phrase)}
}

/** `Ana Ruiz, citing “the storm,”|said the dam had broken`: past the marks of a participle that commas set off. */
function subjectBeforeMarks(layout: Layout, stretch: Stretch, end: number): Subject | undefined {
  const {tokens, passageOf} = layout
  const passage = passageOf[end]
  if (!passage || tokens[passage.close - 1]?.text !== ',') return undefined
  for (let at = passage.open - 1; at > Math.max(stretch.first, passage.open - 6); at--) {
    if (tokens[at]?.text !== ',') continue
    const name =
      cueVerbs.get(lowerAt(tokens, at + 1))?.form === 'ing' ? nounPhraseEndingAt(layout, stretch, at - 1) : undefined
    return name?.first === stretch.first ? name : undefined
  }
  return undefined
}

const singular = /^(?:it|s?he|th(?:is|at))$/

/** What stands before the verb, unless a comma before it makes it part of an apposition that nothing closes. */
function withoutClosingComma(layout: Layout, stretch: Stretch, phrase: Subject): Subject | undefined {
  const open = appositionLeftOpen(layout, stretch, phrase)
  return open?.closes === undefined ? open?.name : headOfApposition(layout, stretch, open.closes)
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
    if (!opensApposition(tokens[at + 1]) && !joinsOther(layout, at)) break
    const name = tokens[at - 1]?.capital ? nounPhraseEndingAt(layout, stretch, at - 1) : undefined
    // Ana Ruiz, chairman of the Water Board, a club: what another comma sets off is no name.
    if (name && tokens[name.first]?.capital && tokens[name.first - 1]?.text !== ',' && names(layout, name))
      return joinsOther(layout, at) ? {first: name.first, last: comma} : name
  }
  const before = headBeforeNames(layout, stretch, comma)
  if (before) return before
  for (let at = first; at < comma; at++) {
    if (at !== first && tokens[at - 1]?.text !== ',') continue
    const head = firstNounPhrase(layout, at, comma)
    // Addressing the members, many of them weary, the chief, Ana Ruiz, said: how those were is nobody.
    if (head && !holdsVerb(tokens, head) && !isCountOfThem(layout, head)) return head
  }
  return undefined
}

/** `Growers — and some millers —|say`: who is set beside the others by an `and` speaks as well. */
function besideInDashes(layout: Layout, stretch: Stretch, dash: number): Subject | undefined {
  const {tokens, passageOf} = layout
  if (!isDash(tokens[dash])) return undefined
  let open = dash - 1
  while (open > stretch.first && passageOf[open] === undefined && !isDash(tokens[open])) open--
  if (!isDash(tokens[open]) || !coordinators.has(lowerAt(tokens, open + 1))) return undefined
  const before = nounPhraseEndingAt(layout, stretch, open - 1)
  return before && {first: before.first, last: dash}
}

/** `many of them weary`, `some of whom were ill`. */
const isCountOfThem = ({tokens}: Layout, {first}: TokenSpan): boolean =>
  lowerAt(tokens, first + 1) === 'of' && /^(?:them|whom)$/.test(lowerAt(tokens, first + 2))

/** `, the mayor`, `, a former aide`, `, who was late`, `, 43`: what tells more of the name before. */
const opensApposition = (token: Token | undefined): boolean =>
  token !== undefined &&
  (opensPhrase(token) || token.lower === 'who' || token.lower === 'whose' || token.kind === 'number')

/** `later`, `flatly`; the tagger tells them from `assembly` and `family`. */
function isAdverb({tokens, partOf}: Layout, at: number): boolean {
  const {lower, kind, capital} = tokens[at] ?? {lower: ''}
  return adverbs.has(lower) || (kind === 'word' && !capital && /ly$/.test(lower) && partOf(at) !== 'NOUN')
}
