import {cueVerbs} from '../../vocabulary/cue-verbs.ts'
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../vocabulary/function-words.ts'
import {hearers} from '../../vocabulary/hearers.ts'
import type {Cue, Run} from './cue.ts'
import type {Layout, Unit} from './layout.ts'

/**
 * What stands right of a cue as its content: `said on Monday that the dam held, adding …` gives `the dam held`. Silent
 * where nothing but circumstances follow: `… , Ruiz said on Monday.`
 */
export function contentRightOf(cue: Cue, from = cue.end): Run | undefined {
  const {layout, unit} = cue
  // told Diaz to leave, asked them to stay: what is asked for begins with `to`.
  if (from > cue.end && layout.tokens[from]?.lower === 'to') return contentFrom(cue, from)
  const start = skipCircumstances(layout, unit, from)
  if (start === undefined) return undefined
  return contentFrom(cue, start)
}

/** The content that begins at `start` and ends where the clause ends. */
export function contentFrom({layout, unit}: Cue, start: number): Run | undefined {
  const {tokens, passageOf} = layout
  // said, “It held,” before leaving: the marks are the content, whatever follows them.
  const passage = passageOf[start]
  const stands = passage && passage.open === start && isClosedBefore(layout, unit, passage.close)
  if (passage && stands) return {first: passage.open, last: passage.close + 1}
  const last = endOfClause(layout, unit, start)
  while (
    start < last &&
    tokens[start]?.kind === 'mark' &&
    passageOf[start] === undefined &&
    tokens[start]?.text !== '$'
  )
    start++
  return last > start ? {first: start, last} : undefined
}

/** Whether a passage ends its statement: `“It held.”`, `“It held,” …`, not `“held” for a day`. */
function isClosedBefore({tokens}: Layout, unit: Unit, close: number): boolean {
  const inside = tokens[close - 1]?.text ?? ''
  const next = tokens[close + 1]
  if (close + 1 >= unit.last) return true
  return /^[.!?,…]$/.test(inside) || /^[,.;:—–―]$/.test(next?.text ?? '')
}

/**
 * Where the content begins that follows a cue at `from`: past `that`, a comma or colon before marks, times and
 * circumstances that a `that` or a mark ends. Silent where only circumstances follow.
 */
export function skipCircumstances(layout: Layout, unit: Unit, from: number): number | undefined {
  const {tokens, passageOf} = layout
  let at = from
  for (;;) {
    const token = tokens[at]
    if (!token || at >= unit.last) return undefined
    const marked = passageOf[at] !== undefined
    if (marked) return at
    if (token.lower === 'that' && tokens[at + 1]?.text !== ',') return at + 1
    if (token.text === ':') return at + 1 < unit.last ? at + 1 : undefined
    if (token.text === ',' || token.text === '—' || token.text === '–' || token.text === '-') {
      if (passageOf[at + 1] !== undefined) return at + 1
      const that = thatAfter(layout, unit, at + 1)
      return that === undefined ? undefined : that + 1
    }
    if (token.kind === 'mark') return token.text === '$' || token.text === '[' ? at : undefined
    if (timeWords.has(token.lower) || isPassing(layout, at)) {
      at++
      continue
    }
    if (prepositions.has(token.lower) && token.lower !== 'of') {
      const end = endOfCircumstance(layout, unit, at)
      if (end === undefined) return undefined
      at = end
      continue
    }
    if (circumstances.has(token.lower)) return thatAfterPlus(layout, unit, at)
    return at
  }
}

/** `said again`, `said last week`, but `said almost all`, `said this dam`. */
function isPassing({tokens}: Layout, at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (/^(?:last|this|next)$/.test(lower)) return timeWords.has(tokens[at + 1]?.lower ?? '')
  return passingAdverbs.has(lower)
}

const passingAdverbs: ReadonlySet<string> = new Set(
  'later earlier again then repeatedly recently afterward afterwards publicly flatly simply bluntly once separately previously'.split(
    ' ',
  ),
)

/** Words that tell the circumstances of saying: `said as he left`. */
const circumstances: ReadonlySet<string> = new Set(
  'as while when after before during because of and but who which'.split(' '),
)

const thatAfterPlus = (layout: Layout, unit: Unit, at: number): number | undefined => {
  const that = thatAfter(layout, unit, at)
  return that === undefined ? undefined : that + 1
}

/** The next `that` of the clause, where only a handful of words without a mark of another clause stands between. */
function thatAfter({tokens, passageOf}: Layout, unit: Unit, from: number): number | undefined {
  for (let at = from; at < Math.min(unit.last, from + 14); at++) {
    const token = tokens[at]
    if (!token || passageOf[at] !== undefined) return undefined
    if (coordinators.has(token.lower) || cueVerbs.has(token.lower)) return undefined
    if (token.lower === 'that') return at
  }
  return undefined
}

/** The end of a prepositional phrase after a cue, where content follows it: a `that`, a colon, marks after a comma. */
function endOfCircumstance(layout: Layout, unit: Unit, from: number): number | undefined {
  const {tokens, passageOf} = layout
  for (let at = from + 1; at < Math.min(unit.last, from + 20); at++) {
    const token = tokens[at]
    if (!token) return undefined
    if (passageOf[at] !== undefined) return at
    if (token.lower === 'that' || token.text === ':') return at
    if (token.text === ',' && passageOf[at + 1] !== undefined) return at
    if (token.text === ',' && tokens[at + 1]?.lower === 'that') return at + 1
    if (timeWords.has(token.lower) && clauseStarts(layout, at + 1)) return at + 1
    if (at > from + 1 && subjectPronouns.has(token.lower)) return at
    if (token.text === ',' || token.text === ';') return undefined
  }
  return undefined
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

/**
 * Where a clause that began at `from` ends (exclusive): the end of its sentence, or earlier where a new cue takes
 * over: `…, adding that`, `… and warned`, `…, according to`, `…, but Diaz said`.
 */
export function endOfClause(layout: Layout, unit: Unit, from: number): number {
  const {tokens, passageOf} = layout
  let last = unit.last
  for (let at = from + 1; at < unit.last; at++) {
    const inside = passageOf[at]
    if (inside) {
      at = inside.close
      continue
    }
    const token = tokens[at]
    if (!token) break
    const comma = token.text === ',' || token.text === '—' || token.text === '–' || token.text === ';'
    const closed = passageOf[at - 1] !== undefined && /[,.!?]/.test(tokens[at - 2]?.text ?? '')
    if (comma || closed) {
      const next = comma ? at + 1 : at
      if (takesOver(layout, unit, next) || (token.text === ',' && leavesOff.has(tokens[next]?.lower ?? ''))) {
        last = at
        break
      }
    }
    if (coordinators.has(token.lower) && isFiniteCue(layout, at + 1, unit)) {
      last = at
      break
    }
  }
  while (last > from && isTrailing(layout, last - 1)) last--
  return last
}

/** After a comma these go back to what the reporter knows: `said the dam held, though it had cracked`. */
const leavesOff: ReadonlySet<string> = new Set('but while although though who which'.split(' '))

/** Whether a new attribution begins here, after a comma: `adding`, `according to`, `but Diaz said`, `while she denied`. */
export function takesOver(layout: Layout, unit: Unit, from: number): boolean {
  const {tokens} = layout
  let at = from
  const token = tokens[at]
  if (!token) return false
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return true
  while (adverbs.has(tokens[at]?.lower ?? '') || /ly$/.test(tokens[at]?.lower ?? '')) at++
  if (cueVerbs.get(tokens[at]?.lower ?? '')?.form === 'ing' || isFiniteCue(layout, at, unit)) return true
  if (!coordinators.has(tokens[at]?.lower ?? '') && !contrasting.has(tokens[at]?.lower ?? '')) return false
  at++
  if (isFiniteCue(layout, at, unit) || cueVerbs.get(tokens[at]?.lower ?? '')?.form === 'ing') return true
  // but Ana Ruiz said: a name or a short phrase, then a cue.
  for (let step = at; step < Math.min(unit.last, at + 7); step++) {
    const next = tokens[step]
    if (!next || next.kind === 'mark') return false
    if (step > at && isFiniteCue(layout, step, unit)) return true
  }
  return false
}

const contrasting: ReadonlySet<string> = new Set(
  'while although though whereas as because since after before when'.split(' '),
)

/** A cue verb in a finite form, adverbs before it passed over. */
function isFiniteCue({tokens, passageOf}: Layout, from: number, unit: Unit): boolean {
  let at = from
  while (
    at < unit.last &&
    (adverbs.has(tokens[at]?.lower ?? '') ||
      auxiliaries.has(tokens[at]?.lower ?? '') ||
      /ly$/.test(tokens[at]?.lower ?? ''))
  )
    at++
  if (at >= unit.last || passageOf[at] !== undefined) return false
  const verb = cueVerbs.get(tokens[at]?.lower ?? '')
  return verb !== undefined && (verb.form === 'past' || verb.form === 'third')
}

/** Full stops and commas at the end are no content. */
function isTrailing({tokens, passageOf}: Layout, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'mark' && passageOf[at] === undefined && /^[.,;:—–―-]$/.test(token.text)
}

/**
 * What stands left of the subject of a cue as its content: `The dam held, Ruiz said`. It begins where the unit
 * begins, or where the content of the attribution before ends.
 */
export function contentLeftOf({layout, unit, before}: Cue, end: number): Run | undefined {
  const {tokens, passageOf} = layout
  let first = unit.first
  for (const previous of before) {
    const reached = Math.max(previous.at + 1, previous.mention.last, ...previous.content.map((run) => run.last))
    // Critics believe the dam fell, Ruiz said: content that reaches up to the new mention is part of hers.
    const leftOfCue = previous.content.every((run) => run.last <= previous.at)
    if (reached > first && reached < end && (leftOfCue || reached < end - 2)) first = reached
  }
  while (
    first < end &&
    passageOf[first] === undefined &&
    (tokens[first]?.kind === 'mark' || coordinators.has(tokens[first]?.lower ?? ''))
  )
    first++
  // He was blunt: “It fell,” he said. What a colon introduces stands alone.
  for (let at = end - 1; at > first; at--) {
    const passage = passageOf[at]
    if (passage) at = passage.open
    if (passage && tokens[at - 1]?.text === ':' && at - 1 > first) first = at
  }
  let last = end
  while (last > first && isTrailing(layout, last - 1)) last--
  return last - first > 0 ? {first, last} : undefined
}

/** Past the hearer of `told`: `reporters`, `the Daily Herald`, `her`, `a rally in Taal`. */
export function skipHearer({layout: {tokens, passageOf}, unit}: Cue, from: number): number {
  let at = from
  const token = tokens[at]
  if (!token) return at
  if (objectPronouns.has(token.lower) && !(token.lower === 'it' || token.lower === 'you' || token.lower === 'each'))
    return at + 1
  if (token.lower === 'you' || token.lower === 'each') return token.lower === 'each' ? at + 2 : at + 1
  while (determiners.has(tokens[at]?.lower ?? '') || possessives.has(tokens[at]?.lower ?? '')) at++
  const named = at
  while (
    at < unit.last &&
    (tokens[at]?.capital || tokens[at]?.kind === 'possessive' || (at > named && tokens[at]?.text === '.'))
  ) {
    if (subjectPronouns.has(tokens[at]?.lower ?? '') || timeWords.has(tokens[at]?.lower ?? '')) break
    at++
  }
  for (let step = at; step < Math.min(unit.last, at + 4); step++) {
    if (passageOf[step] !== undefined || tokens[step]?.kind === 'mark') break
    if (hearers.has(tokens[step]?.lower ?? '')) return step + 1
  }
  return at === from ? Math.min(at + 1, unit.last) : at
}
