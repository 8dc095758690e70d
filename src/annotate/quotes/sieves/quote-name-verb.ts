import {relatives} from '../../../vocabulary/function-words.ts'
import type {Sieve} from '../../sieve.ts'
import {type Attribution, type Cue, isIn, type Run} from '../cue.ts'
import {contentFrom, contentLeftOf, contentRightOf, endOfClause, skipHearer} from '../find-content.ts'
import {findSubject} from '../find-subject.ts'
import {spanOf} from '../layout.ts'
import {resumed} from './quote-verb-name.ts'

/** `“It held,” Ana Ruiz said on Monday.`, `The dam, she added, held.`, `The dam held, an aide told reporters.` */
export const quoteNameVerb: Sieve<Cue, Attribution> = {
  name: 'quote-name-verb',
  answer(cue) {
    const {layout, unit, at, verb} = cue
    const {tokens, passageOf} = layout
    const plain = isIn('saying', cue) || isIn('telling', cue) || isIn('thinking', cue) || isIn('showing', cue)
    if (!(plain || isIn('manner', cue)) || verb.form === 'ing') return undefined
    const subject = findSubject(cue)
    if (!subject || subject.shared || relatives.has(tokens[subject.first]?.lower ?? '')) return undefined
    const edge = subject.first - 1
    if (edge < unit.first) return undefined
    const marked = (passageOf[edge] ?? -1) >= 0
    if (!marked && (tokens[edge]?.text !== ',' || !plain)) return undefined
    const left = contentLeftOf(cue, subject.first)
    if (!left || (!marked && !isClause(cue, left))) return undefined
    const after = isIn('telling', cue) || verb.lemma === 'ask' ? skipHearer(cue, at + 1) : at + 1
    // On Monday, Ruiz said the dam held: the content is on the right, unless marks on the left were closed.
    const right = contentRightOf(cue, after)
    const startsMarked = right && (passageOf[right.first] ?? -1) >= 0
    if (right && !startsMarked && !(marked && isComplete(cue, edge))) return undefined
    if (right && startsMarked && !marked && tokens[at + 1]?.text !== ',') return undefined
    const rest = resumed(cue, at + 1)
    const tail = rest.length > 0 || marked ? rest : resumedClause(cue)
    return {
      content: [left, ...tail],
      mention: {first: subject.first, last: subject.last},
      cue: spanOf(layout, at, at + 1),
      at,
    }
  },
}

/** “It held,” … and “Will it?” … are whole; in “the wall of sand” Ruiz said had held, they are not. */
function isComplete({layout: {tokens, passageOf}}: Cue, close: number): boolean {
  return passageOf[close] !== -1 && /^(?:[,.!?…—–-]|\.\.\.)$/.test(tokens[close - 1]?.text ?? '')
}

/** More than an opening phrase: `On Monday, …` and `In his letter, …` are no content. */
function isClause({layout: {tokens}}: Cue, {first, last}: Run): boolean {
  const head = tokens[first]?.lower ?? ''
  return last - first >= 3 && !openingPhrase.has(head) && !/ing$/.test(head)
}

const openingPhrase: ReadonlySet<string> = new Set(
  'on at during after before asked as when while for with by to from despite following since because although though'.split(
    ' ',
  ),
)

/** The dam, she added, held: what follows a comma after the cue is the rest of the clause. */
function resumedClause(cue: Cue): Run[] {
  const {layout, unit, at} = cue
  if (layout.tokens[at + 1]?.text !== ',' || at + 2 >= unit.last) return []
  const last = endOfClause(layout, unit, at + 1)
  if (last < unit.last - 1) return []
  const run = contentFrom(cue, at + 2)
  return run ? [run] : []
}
