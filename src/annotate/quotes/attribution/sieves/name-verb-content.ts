import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, lowerOf} from '../../../../text/cursor.ts'
import type {Token} from '../../../../text/tokens.ts'
import {
  auxiliaries,
  coordinators,
  determiners,
  irregularPasts,
  subjectPronouns,
  timeWords,
} from '../../../../vocabulary/english/function-words.ts'
import {
  addresseeVerbs,
  emptyContents,
  exampleWords,
  firstOfSeveral,
  othersOfSeveral,
  promptingVerbs,
} from '../../../../vocabulary/speech/attribution-words.ts'
import {answeringVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import {cueVerbs} from '../../../../vocabulary/speech/cue-verbs.ts'
import {documents} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {promiseTimeLeads} from '../../../../vocabulary/speech/words-behind-cues.ts'
import {endOfContent} from '../../grammar/end-of-content.ts'
import {isTaggedVerb} from '../../grammar/is-tagged-verb.ts'
import {isVerb} from '../../grammar/is-verb.ts'
import {skipAddressee} from '../../grammar/skip-addressee.ts'
import {type Layout, spanOf} from '../../passages/layout.ts'
import {type Attribution, type Cue, isIn, type TokenSpan} from '../cue.ts'
import {contentFrom, contentRightOf} from '../find-content.ts'
import {insideItsClause} from '../inside-its-clause.ts'
import {marksAfterColon, marksBehindThing, marksFarBehind} from '../marks-behind.ts'
import {withCondition} from '../with-condition.ts'

/** `Ana Ruiz said that the dam held`, `She told reporters: “It held.”`, `…, adding that it would hold`. */
export const nameVerbContent = defineRule<Sieve<Cue, Attribution>>({
  name: 'name-verb-content',
  says: 'The name, the verb, the words:',
  example: 'Ana Ruiz said that ….',
  answer(cue) {
    const {layout, at, end} = cue
    const {subject} = cue
    if (!subject) return undefined
    const content = beforeAnother(cue, beforeOwnDeed(cue, insideItsClause(cue, beforeSubject(cue, contentOf(cue)))))
    if (!content || isEmpty(cue, content)) return undefined
    return {
      content: withCondition(cue, content),
      mention: {first: subject.first, last: subject.last},
      cue: spanOf(layout, at, end),
      at,
    }
  },
})

/** Calling the plan “absurd,” Ruiz left: the content of an opening phrase ends before its subject. */
function beforeSubject(
  {layout: {tokens, passageOf}, at, subject}: Cue,
  content: TokenSpan | undefined,
): TokenSpan | undefined {
  if (!content || !subject || subject.first < at) return content
  let last = Math.min(content.last, subject.first)
  while (last > content.first && tokens[last - 1]?.text === ',' && passageOf[last - 1] === undefined) last--
  return last > content.first ? {first: content.first, last} : undefined
}

/**
 * `It said that the seed was wet, and it thanked its crew`: with the pronoun that has just spoken the report goes on. `She said
 * she was tired, and she left the hall early` may be her own words.
 */
function beforeOwnDeed(cue: Cue, content: TokenSpan | undefined): TokenSpan | undefined {
  const {layout, subject} = cue
  const {tokens, passageOf, partOf} = layout
  const pronoun = lowerAt(tokens, subject?.first ?? -1)
  if (!content || !subject || subject.last - subject.first > 1 || !subjectPronouns.has(pronoun)) return content
  if (tokens[content.first]?.lower === pronoun) return content
  for (let at = content.first + 2; at < content.last - 3; at++) {
    if (passageOf[at] !== undefined || tokens[at]?.text !== ',' || lowerAt(tokens, at + 1) !== 'and') continue
    if (lowerAt(tokens, at + 2) === pronoun && partOf(at + 3) === 'VERB') return {first: content.first, last: at}
  }
  return content
}

/** `one said it would leak|, and another left the hall`: of several people the next one has the floor. */
function beforeAnother({layout, subject}: Cue, content: TokenSpan | undefined): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  if (!content || !subject || !firstOfSeveral.has(lowerAt(tokens, subject.first))) return content
  for (let at = content.first + 2; at < content.last - 2; at++) {
    if (passageOf[at] !== undefined || !coordinators.has(lowerAt(tokens, at))) continue
    // growers and others who fish: only who does something of his own has the floor.
    if (!othersOfSeveral.has(lowerAt(tokens, at + 1)) || !doesSomething(layout, at + 2)) continue
    return {first: content.first, last: tokens[at - 1]?.text === ',' ? at - 1 : at}
  }
  return content
}

const doesSomething = (layout: Layout, at: number): boolean =>
  isTaggedVerb(layout, at) || /ed$/.test(lowerAt(layout.tokens, at))

/** `called the dam “a wall of sand,” and left`: a label that a comma closes ends what is called so. */
function toLabel({layout: {tokens, passageOf}}: Cue, {first, last}: TokenSpan): TokenSpan {
  for (let at = first; at < last; at++) {
    const passage = passageOf[at]
    if (!passage) continue
    at = passage.close
    // … “a wall of sand,” “a lie” and an “old joke”: a list of labels goes on.
    if (passageOf.slice(at + 1, at + 4).some(Boolean)) continue
    if (tokens[at - 1]?.text === ',' || tokens[at + 1]?.text === ',') return {first, last: Math.min(last, at + 1)}
  }
  return {first, last}
}

/**
 * `told a packed hall in snowy Taal on the eve of the vote that it held`, `told them when they asked: “It held.”`: how
 * long the addressee is, a `that` or the mark that opens a quotation shows where it ends.
 */
function afterLongAddressee(cue: Cue): TokenSpan | undefined {
  const {layout, stretch, end} = cue
  const {tokens, passageOf} = layout
  for (let at = end + 1; at < stretch.last; at++) {
    const passage = passageOf[at]
    const before = tokens[at - 1]?.text
    if (passage) return passage.open === at && (before === ':' || before === ',') ? contentFrom(cue, at) : undefined
    if (tokens[at]?.lower === 'that') return contentFrom(cue, at + 1)
    if (cueVerbs.has(lowerAt(tokens, at)) && !promptingVerbs.has(lowerAt(tokens, at))) return undefined
  }
  return undefined
}

/** `promised traders at the market that stalls would return`: who hears it stands before `that`, a short phrase. */
function behindAddressee(cue: Cue): TokenSpan | undefined {
  const {layout, stretch, end, verb} = cue
  if (!addresseeVerbs.has(verb.lemma)) return undefined
  for (let at = end + 1; at < Math.min(stretch.last, end + 9); at++) {
    const token = layout.tokens[at]
    if (!token || token.kind === 'mark' || layout.passageOf[at] !== undefined || isVerb(token)) return undefined
    if (token.lower === 'to') return undefined
    if (token.lower === 'that') return contentFrom(cue, at + 1)
  }
  return undefined
}

/** `vowed on Wednesday to`, `pledged last week to`: the day is no part of what is vowed. */
function pastTimes({layout: {tokens}, stretch, end}: Cue): number {
  let at = end
  while (at < stretch.last && (timeWords.has(lowerAt(tokens, at)) || opensTime(tokens[at], tokens[at + 1]))) at++
  return at
}

const opensTime = (token: Token | undefined, next: Token | undefined): boolean =>
  promiseTimeLeads.has(lowerOf(token)) && timeWords.has(lowerOf(next))

/** `said so`, `easier said than done`: nothing that could be shown. */
function isEmpty({layout: {tokens}}: Cue, {first, last}: TokenSpan): boolean {
  const lower = lowerAt(tokens, first)
  return lower === 'than' || (last - first === 1 && emptyContents.has(lower))
}

/** `found that it held`, `found it had held`: a clause, not a thing. */
function tellsThat({layout: {tokens}, end, subject}: Cue, {first, last}: TokenSpan): boolean {
  if (tokens[end]?.lower === 'that') return true
  // The poll found Diaz in front.
  for (let at = subject?.first ?? 0; at < (subject?.last ?? 0); at++)
    if (documents.has(lowerAt(tokens, at))) return true
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]
    if (token && (auxiliaries.has(token.lower) || irregularPasts.has(token.lower))) return true
  }
  return false
}

function contentOf(cue: Cue): TokenSpan | undefined {
  const {layout, stretch, end, verb} = cue
  const {tokens, passageOf} = layout
  const next = tokens[end]
  if (verb.groups.size === 0) return undefined
  if (!next || end >= stretch.last || next.lower === 'by') return undefined
  // She responded as if the dam had fallen: how somebody seemed.
  if (next.lower === 'as' && /^(?:if|though)$/.test(lowerAt(tokens, end + 1))) return undefined
  // Ruiz responded to claims that the dam had cracked: what is answered is somebody else's.
  if (answeringVerbs.has(verb.lemma) && next.lower === 'to') return marksAfterColon(cue)
  // Ruiz assured that it held: nobody is addressed.
  if (isIn('telling', cue) && next.lower === 'that') return contentRightOf(cue)
  if (isIn('telling', cue) || verb.lemma === 'ask') {
    const heard = skipAddressee(cue, end)
    // told “It held”: marks are the words, unless a `that` behind them shows a programme that hears them.
    const from = passageOf[end] !== undefined && passageOf[heard - 1]?.open !== end ? end : heard
    const known = from === end || !determiners.has(lowerAt(tokens, from - 1))
    // told agents that it held: plain nouns up to a `that` are who heard it.
    const that = from === end ? undefined : thatBehindNouns(cue, from)
    if (that !== undefined) return contentFrom(cue, that + 1)
    return (known ? contentRightOf(cue, from) : undefined) ?? afterLongAddressee(cue) ?? contentRightOf(cue, from)
  }
  const addressed = behindAddressee(cue)
  if (addressed) return addressed
  // She found a new leader; they showed up: only what is found to be so is told.
  if (verb.lemma === 'show' && (next.lower === 'up' || next.lower === 'off')) return undefined
  const plain = isIn('saying', cue) || isIn('thinking', cue) || isIn('showing', cue) ? contentRightOf(cue) : undefined
  const found = plain && marksBehindThing(layout, plain)
  if (verb.lemma === 'find' && found && !tellsThat(cue, found)) return undefined
  if (found) return found
  const far = isIn('saying', cue) ? marksFarBehind(cue) : undefined
  if (far) return far
  if (isIn('siding', cue) && verb.form !== 'past' && verb.form !== 'third') return undefined
  if (
    isIn('siding', cue) ||
    isIn('labelling', cue) ||
    isIn('judging', cue) ||
    isIn('willing', cue) ||
    isIn('wanting', cue)
  ) {
    // vowed, “It will hold.”
    if (next.text === ',' && passageOf[end + 1] !== undefined) return contentFrom(cue, end + 1)
    if (next.kind === 'mark' && passageOf[end] === undefined) return marksAfterColon(cue)
    // What Ruiz called (or described as) “a wall of sand” fell: a label in marks ends with them.
    const start = pastExample(cue)
    // recommended that she be suspended: a clause to its end.
    if (lowerAt(tokens, start) === 'that') return contentFrom(cue, start + 1)
    const from = next.lower === 'as' ? end + 1 : start
    const label = passageOf[from]
    if (isIn('labelling', cue) && label?.open === from) return {first: label.open, last: label.close + 1}
    // Ruiz mocked her plan: “It leaks.”: behind the colon are the words, before it is what they are about.
    const quotation = isIn('labelling', cue) ? undefined : marksAfterColon(cue)
    if (quotation) return quotation
    const content = contentFrom(cue, Math.max(from, pastTimes(cue)))
    if (!content) return undefined
    const last = endOfContent(layout, isIn('labelling', cue) ? toLabel(cue, content) : content)
    return last > content.first ? {first: content.first, last} : undefined
  }
  const marks = contentRightOf(cue)
  return marks && passageOf[marks.first] !== undefined ? marks : undefined
}

/** `cited for example that`: the words that say so are no part of what is cited. */
function pastExample({layout: {tokens}, end}: Cue): number {
  if (lowerAt(tokens, end) !== 'for' || !exampleWords.has(lowerAt(tokens, end + 1))) return end
  return tokens[end + 2]?.text === ',' ? end + 3 : end + 2
}

/** The `that` behind an addressee nobody has listed: at most three words without a verb, the last of them a noun. */
function thatBehindNouns({layout: {tokens, passageOf, partOf}, stretch}: Cue, from: number): number | undefined {
  for (let at = from; at < Math.min(stretch.last, from + 4) && passageOf[at] === undefined; at++) {
    if (tokens[at]?.lower === 'that') return partOf(at - 1) === 'NOUN' || partOf(at - 1) === 'PROPN' ? at : undefined
    if (partOf(at) === 'VERB' || partOf(at) === 'AUX' || tokens[at]?.kind === 'mark') return undefined
  }
  return undefined
}
