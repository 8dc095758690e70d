import {lowerAt, textAt} from '../../../text/cursor.ts'
import type {PartOfSpeech} from '../../../text/parts-of-speech.ts'
import {
  clauseWords,
  indefinitePronouns,
  nonfiniteAuxiliaries,
  relativeWords,
} from '../../../vocabulary/english/clause-words.ts'
import {
  auxiliaries,
  coordinators,
  irregularPasts,
  pastsOnly,
  possessives,
  subjectPronouns,
  timeWords,
} from '../../../vocabulary/english/function-words.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout} from '../passages/layout.ts'

/**
 * Whether a stretch of tokens holds a finite clause of its own, and so tells something: `the dam would hold` does, `the
 * decision on Tuesday`, `attacking police` and `a measure that would have ended it` do not.
 *
 * What a semicolon parts from it tells of something else: `tweeted a note; hours later, she wrote a letter`.
 *
 * A verb counts when it is finite and belongs to no clause that a relative or subordinating word has opened before it.
 * `strict` asks for a sure sign, a helping verb or a pronoun as subject: in `announced a survey conducted in May` the
 * participle looks like a verb of its own. `goesOn` says that a part stands before it, beyond the cue.
 */
export function holdsClause(layout: Layout, {first, last}: TokenSpan, strict = false, goesOn = false): boolean {
  // The dam, Ruiz said, will hold: the second part brings the verb of the first.
  if (goesOn && (layout.partOf(first) === 'AUX' || layout.partOf(first) === 'VERB')) return true
  const conditional = opensClause(layout, first, first)
  let open = 0
  let opened = first
  let relative = first
  for (let at = first; at < last; at++) {
    if (textAt(layout.tokens, at) === ';' && layout.passageOf[at] === undefined) return false
    if (opensClause(layout, at, first) || (at > first && opensTold(layout, at, relative))) {
      open++
      opened = at
      continue
    }
    // the cases it saw involved the dam: the verb behind that of a relative is the sentence's.
    if (at > first && at === relative && open === 0 && layout.partOf(at) === 'VERB') return true
    // if it picks her as a mate it would win: behind a condition the pronoun opens what follows from it.
    // the dam, which drowned fields that others till, will go: behind the comma that closes it all.
    if (opened > first && at > opened + 2 && textAt(layout.tokens, at - 1) === ',' && isOfSentence(layout, at))
      return true
    const bare = !conditional && isBareRelative(layout, at, first)
    if (!bare && !isFiniteVerb(layout, at, first, strict)) continue
    if (open === 0 && !bare) return true
    // the bridge, which cost a million, would close: behind the comma that closes a relative the verb is the sentence's.
    if (!bare && textAt(layout.tokens, at - 1) === ',' && at > opened + 2) return true
    if (!bare) open--
    relative = endOfVerb(layout, at, last)
    at = relative - 1
  }
  return false
}

/** `will`, `illustrates`: nothing but a finite verb. */
const isOfSentence = ({tokens, partOf}: Layout, at: number): boolean =>
  (partOf(at) === 'AUX' && !nonfiniteAuxiliaries.has(lowerAt(tokens, at))) ||
  (partOf(at) === 'VERB' && /[^s]s$/.test(lowerAt(tokens, at)))

/** `the shekels he paid`: a verb whose pronoun stands just behind a noun is that of a relative without a word for it. */
function isBareRelative({tokens, partOf}: Layout, at: number, first: number): boolean {
  if (at < first + 2 || (partOf(at) !== 'VERB' && partOf(at) !== 'AUX')) return false
  // a sum of help his charity had: the phrase that an owner opens right behind a noun, and
  // the shekels (some of them new) he paid: what stands in brackets parts them not.
  let subject = at - 1
  while (subject > first && (partOf(subject) === 'NOUN' || partOf(subject) === 'ADJ')) subject--
  const opens = subject === at - 1 ? subjectPronouns : possessives
  let noun = subject - 1
  if (tokens[noun]?.text === ')') while (noun > first && tokens[noun]?.text !== '(') noun--
  if (tokens[noun]?.text === '(') noun--
  return (
    opens.has(lowerAt(tokens, subject)) &&
    noun >= first &&
    partOf(noun) === 'NOUN' &&
    !timeWords.has(lowerAt(tokens, noun))
  )
}

/** `who`, `which`, a `that` behind a noun, `if`, `because`: the next verb is that of the clause they open. */
function opensClause({tokens, partOf}: Pick<Layout, 'tokens' | 'partOf'>, at: number, first: number): boolean {
  const lower = lowerAt(tokens, at)
  if (relativeWords.has(lower)) return true
  if (lower === 'that') {
    const before = at > first ? partOf(at - 1) : 'X'
    // above the 40|that growers saw; a flood so feared|that it fell: a number, and what is so to a degree.
    if (before === 'NUM' || lowerAt(tokens, at - 2) === 'so') return true
    return before === 'NOUN' || before === 'PROPN' || before === 'PRON'
  }
  // picked her as a rival: what somebody is taken for; the wins as well show it: an adverb.
  if (!clauseWords.has(lower) || (lower === 'as' && /^(?:an?|well)$/.test(lowerAt(tokens, at + 1)))) return false
  // until there was a way: what only clauses open with.
  if (lowerAt(tokens, at + 1) === 'there') return true
  // before the vote, since Monday: a preposition opens no clause.
  return partOf(at) === 'SCONJ' || partOf(at) === 'ADV' || partOf(at) === 'PRON'
}

/** the advice of a board which states|that it is safe, her resolve, saying|that it is: behind such a verb stands what it tells. */
const opensTold = ({tokens, partOf}: Layout, at: number, relative: number): boolean =>
  lowerAt(tokens, at) === 'that' &&
  (at === relative || (partOf(at - 1) === 'VERB' && lowerAt(tokens, at - 1).endsWith('ing')))

/** Whether a finite verb stands at a token: `would`, `holds`, `fell`, `cracked` behind its subject. */
function isFiniteVerb({tokens, partOf}: Layout, at: number, first: number, strict: boolean): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'number') return false
  const {lower} = token
  // output figures but don’t shut: joined to a verb before, it brings no subject.
  if (/(?:n[’']t|.[’'](?:re|ll|ve|d|m|s))$/.test(lower)) return !coordinators.has(lowerAt(tokens, at - 1))
  const part = partOf(at)
  if (token.kind === 'possessive') return part === 'AUX'
  const helps = auxiliaries.has(lower) && (part === 'AUX' || part === 'VERB') && !token.capital
  const before = subjectBefore({tokens, partOf}, at, first)
  if (before === undefined) return false
  // recommended that she be suspended: behind a `that` the bare form is finite.
  if (helps)
    return (
      lowerAt(tokens, before) !== 'to' &&
      // the 2008 campaign and is its host: joined by “and”, the verb goes on with one before.
      !coordinators.has(lowerAt(tokens, before)) &&
      (!nonfiniteAuxiliaries.has(lower) || (lower === 'be' && lowerAt(tokens, first - 1) === 'that'))
    )
  // Ben Diaz backs the dam: behind a name and before an article the tagger's noun is a verb.
  const misread =
    part === 'NOUN' && !strict && /[^s]s$/.test(lower) && partOf(before) === 'PROPN' && partOf(at + 1) === 'DET'
  if (misread && !token.capital) return true
  if (part !== 'VERB' || lower.endsWith('ing')) return false
  const subject = lowerAt(tokens, before)
  if (subject === 'to') return false
  // whatever happens, who came: the word that opens a clause may be its subject.
  if (subjectPronouns.has(subject) || indefinitePronouns.has(subject) || opensClause({tokens, partOf}, before, first))
    return true
  if (!mayBeSubject(partOf(before))) return false
  if (/[^s]s$/.test(lower) || pastsOnly.has(lower)) return true
  if (strict) return false
  // increased by 30 percent: an amount is nobody who did it.
  const done = lowerAt(tokens, at + 1) === 'by' && tokens[at + 2]?.kind !== 'number'
  return irregularPasts.has(lower) || !/(?:ed|en)$/.test(lower) || !done
}

/** What may stand before its verb as subject. */
const mayBeSubject = (part: PartOfSpeech): boolean =>
  part === 'NOUN' || part === 'PROPN' || part === 'NUM' || part === 'PRON'

/** The token before a verb, adverbs, `not` and marks passed over (`the dam really “broke”`); none where the verb opens the stretch. */
function subjectBefore(
  {tokens, partOf}: Pick<Layout, 'tokens' | 'partOf'>,
  at: number,
  first: number,
): number | undefined {
  let before = at - 1
  while (
    before >= first &&
    (partOf(before) === 'ADV' || lowerAt(tokens, before) === 'not' || partOf(before) === 'PUNCT')
  )
    before--
  return before >= first ? before : undefined
}

/** Where the group of a finite verb ends, its full verb included: `would have ended`, `paid`. */
function endOfVerb({tokens, partOf}: Layout, at: number, last: number): number {
  let end = at
  while (end < last && (partOf(end) === 'AUX' || partOf(end) === 'ADV' || lowerAt(tokens, end) === 'not')) end++
  return end < last && partOf(end) === 'VERB' ? end + 1 : Math.max(end, at + 1)
}
