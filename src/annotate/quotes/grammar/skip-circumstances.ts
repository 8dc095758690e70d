import {lowerAt, lowerOf, textAt} from '../../../text/cursor.ts'
import {questionWords} from '../../../vocabulary/english/clause-words.ts'
import {
  adverbs,
  coordinators,
  determiners,
  formsOfBe,
  possessives,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../../vocabulary/english/function-words.ts'
import {circumstances, contrastOpeners, passingAdverbs} from '../../../vocabulary/speech/attribution-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {
  boundWords,
  endsOfTime,
  estimateCounts,
  estimateLeads,
  estimateNouns,
  fractions,
  nearTimeAdjectives,
  periods,
} from '../../../vocabulary/speech/words-behind-cues.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {holdsTaggedVerb, isTaggedVerb} from './is-tagged-verb.ts'
import {isTimeOfName} from './is-time-of-name.ts'

/**
 * Where the content begins that follows a cue at `from`: past `that`, a comma or colon before marks, times and
 * circumstances that a `that` or a mark ends. Silent where only circumstances follow.
 */
export function skipCircumstances(layout: Layout, stretch: Stretch, from: number): number | undefined {
  const {tokens, passageOf} = layout
  let at = from
  for (;;) {
    const token = tokens[at]
    if (!token || at >= stretch.last) return undefined
    const marked = passageOf[at] !== undefined
    if (marked) return at
    // said that, though it leaks, it holds: what the commas set off is part of what is said.
    if (token.lower === 'that' && tokens[at + 1]?.text === ',' && behindAside(layout, stretch, at + 1) !== undefined)
      return at + 2
    if (token.lower === 'that' && tokens[at + 1]?.text !== ',') return at + 1
    if (token.text === ':') return at + 1 < stretch.last ? at + 1 : undefined
    if (token.text === ',' || token.text === '—' || token.text === '–' || token.text === '-') {
      if (passageOf[at + 1] !== undefined) return at + 1
      // acknowledged, however, “It leaks.”
      if (adverbs.has(lowerAt(tokens, at + 1)) && textAt(tokens, at + 2) === ',' && passageOf[at + 3] !== undefined)
        return at + 3
      const that = thatAfter(layout, stretch, at + 1)
      return that === undefined ? behindAside(layout, stretch, at) : that + 1
    }
    if (token.kind === 'mark') return token.text === '$' || token.text === '[' ? at : undefined
    // said Thursday’s talks failed: the day belongs to the talks.
    if ((timeWords.has(token.lower) && tokens[at + 1]?.kind !== 'possessive') || isPassing(layout, at)) {
      at += periods.has(lowerAt(tokens, at + 1)) ? 2 : 1
      continue
    }
    if (token.lower === 'of') {
      // said of the deal, “It holds.”: what the words are about, where marks follow.
      const about = endOfCircumstance(layout, stretch, at)
      if (lowerAt(tokens, about ?? -1) === 'that') return (about ?? at) + 1
      const marks = tokens[about ?? -1]?.text === ',' ? (about ?? 0) + 1 : about
      return marks !== undefined && passageOf[marks] !== undefined ? marks : undefined
    }
    if (prepositions.has(token.lower) && !isEstimate(tokens, at)) {
      const end = endOfCircumstance(layout, stretch, at)
      if (end === undefined) return undefined
      at = end
      continue
    }
    if (circumstances.has(token.lower)) return thatAfterPlus(layout, stretch, at)
    const manner = endOfManner(layout, stretch, at)
    if (manner === undefined) return at
    at = manner
  }
}

/** `said about half the crew left`, `said over 40 did`: no circumstance, the content begins. */
function isEstimate(tokens: Layout['tokens'], at: number): boolean {
  const next = tokens[at + 1]
  if (lowerAt(tokens, at) === 'at' && boundWords.has(lowerOf(next))) return true
  if (!estimateLeads.has(lowerAt(tokens, at))) return false
  return (
    next?.kind === 'number' ||
    (estimateCounts.has(lowerOf(next)) && estimateNouns.has(lowerAt(tokens, at + 2))) ||
    next?.lower === 'half' ||
    fractions.has(lowerOf(next))
  )
}

/**
 * `argued a few days ago|that`, `argued forcefully|- naming two mayors - that`: a time or a manner, where a `that` or a mark shows that
 * it is none of the words. `said two years ago Diaz left` may be either.
 */
function endOfManner(layout: Layout, stretch: Stretch, from: number): number | undefined {
  const {tokens, partOf, passageOf} = layout
  let at = from
  while (
    at < Math.min(stretch.last, from + 6) &&
    passageOf[at] === undefined &&
    !isTaggedVerb(layout, at) &&
    tokens[at]?.kind !== 'mark'
  ) {
    const adverb = partOf(at) === 'ADV' && (at > from || lowerAt(tokens, at).endsWith('ly'))
    const ends = adverb || (at > from && endsOfTime.has(lowerAt(tokens, at)))
    const next = textAt(tokens, at + 1)
    const aside = /^[,—–-]$/.test(next) && thatAfter(layout, stretch, at + 2) !== undefined
    if (ends && (next === 'that' || aside)) return at + 1
    at++
  }
  return undefined
}

/** `said again`, `said last week`, but `said almost all`, `said this dam`. */
function isPassing({tokens}: Layout, at: number): boolean {
  const lower = lowerAt(tokens, at)
  if (nearTimeAdjectives.has(lower))
    return timeWords.has(lowerAt(tokens, at + 1)) || periods.has(lowerAt(tokens, at + 1))
  return passingAdverbs.has(lower)
}

const thatAfterPlus = (layout: Layout, stretch: Stretch, at: number): number | undefined => {
  const that = thatAfter(layout, stretch, at)
  return that === undefined ? undefined : that + 1
}

/** The next `that` of the clause, where only a handful of words without a mark of another clause stands between. */
function thatAfter({tokens, passageOf}: Layout, stretch: Stretch, from: number): number | undefined {
  for (let at = from; at < Math.min(stretch.last, from + 14); at++) {
    const token = tokens[at]
    if (!token || passageOf[at] !== undefined) return undefined
    // The most she can say, so far, is that: the clause belongs to another verb.
    if (coordinators.has(token.lower) || cueVerbs.has(token.lower) || formsOfBe.has(token.lower)) return undefined
    if (token.lower === 'that') return at
  }
  return undefined
}

/** The end of a prepositional phrase after a cue, where content follows it: a `that`, a colon, marks after a comma. */
function endOfCircumstance(layout: Layout, stretch: Stretch, from: number): number | undefined {
  const {tokens, passageOf} = layout
  let asked = false
  for (let at = from + 1; at < Math.min(stretch.last, from + 20); at++) {
    const token = tokens[at]
    if (!token) return undefined
    const marks = passageOf[at]
    // on Harbour Radio’s “Dawn Show” that: a title in marks is part of the circumstance.
    if (marks && lowerAt(tokens, marks.close + 1) === 'that') {
      at = marks.close
      continue
    }
    if (marks) return at
    // in an interview that aired on Monday that nobody called: what a verb follows is a relative.
    // despite all that, the dam held: no clause begins behind it.
    if (token.lower === 'that' && tokens[at + 1]?.text !== ',' && layout.partOf(at + 1) !== 'VERB') return at
    // agreed with Ruiz did her critics try a new one: It leaks. What verbs stand before, the colon is theirs.
    if (token.text === ':')
      return passageOf[at + 1] === undefined && holdsTaggedVerb(layout, {first: from + 1, last: at}) ? undefined : at
    // the piece that she wrote about the dam is that it leaks: a verb between belongs to another clause.
    if (at > from && !asked && formsOfBe.has(token.lower) && token.kind === 'word') return undefined
    // without specifying what they were: the pronoun is that of a question.
    if (questionWords.has(token.lower)) asked = true
    if (token.text === ',' && passageOf[at + 1] !== undefined) return at
    if (token.text === ',' && tokens[at + 1]?.lower === 'that') return at + 1
    // at a meeting in Taal, Oland, that: the comma belongs to the place.
    const place = token.text === ',' ? endOfPlace(layout, at) : undefined
    if (place !== undefined) {
      at = place - 1
      continue
    }
    if (timeWords.has(token.lower) && !isTimeOfName(tokens, at) && clauseStarts(layout, at + 1)) return at + 1
    // agreed with Ruiz did he try: behind a helping verb a pronoun begins no clause.
    if (at > from + 1 && !asked && subjectPronouns.has(token.lower))
      return layout.partOf(at - 1) === 'AUX' ? undefined : at
    if (token.text === ',' || token.text === ';') return undefined
  }
  return undefined
}

/** said, though it leaks,|it holds: where a clause goes on behind what two commas set off. */
function behindAside(layout: Layout, stretch: Stretch, comma: number): number | undefined {
  const {tokens, passageOf} = layout
  if (!contrastOpeners.has(lowerAt(tokens, comma + 1))) return undefined
  for (let at = comma + 2; at < Math.min(stretch.last, comma + 20) && passageOf[at] === undefined; at++)
    if (tokens[at]?.text === ',') return clauseStarts(layout, at + 1) ? at + 1 : undefined
  return undefined
}

/** The comma behind a region that a comma sets off: `in Taal, Oland, that`, `in Taal, Oland, “It held”`. */
function endOfPlace({tokens, passageOf}: Layout, comma: number): number | undefined {
  let at = comma + 1
  while (at < comma + 4 && (tokens[at]?.capital || (at > comma + 1 && textAt(tokens, at) === '.'))) at++
  if (at === comma + 1 || !tokens[comma - 1]?.capital || textAt(tokens, at) !== ',') return undefined
  return tokens[at + 1]?.lower === 'that' || passageOf[at + 1] !== undefined ? at : undefined
}

/** Whether a subject begins here: `said on Monday he would`, `said Monday the dam`. */
const clauseStarts = ({tokens}: Layout, at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  return (
    subjectPronouns.has(token.lower) ||
    determiners.has(token.lower) ||
    possessives.has(token.lower) ||
    (token.capital && !timeWords.has(token.lower))
  )
}
