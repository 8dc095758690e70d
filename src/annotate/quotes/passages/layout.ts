import type {Span} from '../../../model.ts'
import type {Reading, ReadingBlock} from '../../../text/reading.ts'
import type {Token} from '../../../text/tokens.ts'
import {prepositions, timeWords} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {datelineOf} from '../../dateline/index.ts'
import {kind, kindsOf} from '../../names/word-kinds.ts'
import {findTurns, type Turn} from '../../transcript/find-turns.ts'
import {findPassages, type Passage} from './find-passages.ts'
import {isDash} from './punctuation.ts'

/**
 * A stretch of text that ends where both a sentence and its quotation marks end: `“It held. It will hold,” she said.`
 * is two sentences and one stretch. Token indexes, `last` exclusive.
 */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly block: number
}

/** A reading laid out for finding quotations: its marked passages, and its sentences glued where marks span them. */
export interface Layout {
  readonly text: string
  readonly blocks: readonly ReadingBlock[]
  readonly tokens: readonly Token[]
  readonly passages: readonly Passage[]
  readonly stretches: readonly Stretch[]
  /** For each token the passage it stands in, its marks included. */
  readonly passageOf: readonly (Passage | undefined)[]
  /** The part of speech of a token, by its index. */
  readonly partOf: Reading['partOf']
  /** `RUIZ: …`, `DIAZ: …`, `RUIZ: …`: how paragraphs open in a transcript, by their first token. */
  readonly turns: ReadonlyMap<number, Turn>
}

export function layOut(reading: Reading): Layout {
  const {text, blocks, tokens, sentences, partOf} = reading
  const turns = findTurns(reading)
  const passages = findPassages(reading, turns)
  const passageOf = new Array<Passage | undefined>(tokens.length).fill(undefined)
  for (const passage of passages) passageOf.fill(passage, passage.open, passage.close + 1)
  const stretches: Stretch[] = []
  const dateline = datelineOf(reading)?.span
  for (const {firstToken, lastToken, block} of sentences) {
    if (lastToken <= firstToken) continue
    const previous = stretches.at(-1)
    const passage = passageOf[firstToken]
    const glued =
      (previous === undefined || lastToken - previous.first < longestStretch) &&
      ((passage !== undefined && passageOf[firstToken - 1] === passage) ||
        (previous?.block === block &&
          passageOf[firstToken - 1] !== undefined &&
          isAfterthought(tokens, firstToken, lastToken)) ||
        (previous?.block === block - 1 && runsOn(tokens, passageOf, firstToken)))
    if (previous && glued) stretches[stretches.length - 1] = {...previous, last: lastToken}
    else {
      const opens = datelineLength(tokens, firstToken, lastToken)
      const first = Math.max(firstToken + opens, behind(dateline, tokens, firstToken))
      if (first < lastToken) stretches.push({first, last: lastToken, block})
    }
  }
  return {text, blocks, tokens, passages, stretches, passageOf, partOf, turns}
}

/** `CAIRO - 21 July 2022:|The mayor`: the first token that is not the dateline's, at which its paragraph may open. */
function behind(dateline: Span | undefined, tokens: readonly Token[], first: number): number {
  let at = first
  if (dateline && (tokens[first]?.start ?? 0) >= dateline.start)
    while ((tokens[at]?.start ?? dateline.end) < dateline.end) at++
  return at
}

/** In tokens: a speech that one pair of marks holds may fill some paragraphs, and every rule looks through its stretch. */
const longestStretch = 2000

/** The text span of tokens `first` to `last` (exclusive). */
export function spanOf({tokens}: Layout, first: number, last: number): Span {
  return {start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0}
}

/** `“It held,” ¶ said Ana Ruiz.`: a paragraph in small letters goes on with the sentence that a comma left open. */
const runsOn = (tokens: readonly Token[], passageOf: readonly unknown[], first: number): boolean =>
  tokens[first]?.kind === 'word' &&
  /^\p{Ll}/u.test(tokens[first]?.text ?? '') &&
  passageOf[first] === undefined &&
  passageOf[first - 1] !== undefined &&
  tokens[first - 2]?.text === ',' &&
  tokens.slice(first, first + 3).some(({lower}) => cueVerbs.has(lower))

/** `“Will it hold?” | Ben Diaz asked on Monday.`: a name and a cue with nothing after it go with the marks before. */
function isAfterthought(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 7); at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'mark' && token.text !== '.')) return false
    if (at === first && !token.capital) return false
    const groups = cueVerbs.get(token.lower)?.groups
    if (at === first || !groups || !(groups.has('saying') || groups.has('manner') || groups.has('telling'))) continue
    const next = tokens[at + 1]
    // “It held.” Ruiz said: after a full stop only a bare cue is an afterthought, `Ruiz said, twice, that …` is not.
    const stopped = tokens[first - 2]?.text === '.'
    if (!next || at + 2 >= last || (groups.has('telling') && !stopped)) return true
    if (stopped) return false
    return (
      /^[.,]$/.test(next.text) || prepositions.has(next.lower) || timeWords.has(next.lower) || next.lower === 'when'
    )
  }
  return false
}

/** `TAAL, July 4 (AP) — Ana Ruiz`: how many tokens a dateline takes at the start of a sentence, its dash included. */
function datelineLength(tokens: readonly Token[], first: number, last: number): number {
  const opener = tokens[first]
  const place = opener !== undefined && (kindsOf(opener.lower) & kind.place) !== 0
  // KUWAIT: A cabinet will be formed, a source said.
  if (place && opener.allCaps && tokens[first + 1]?.text === ':' && tokens[first + 2]?.capital) return 2
  let agency = opener?.allCaps === true
  let inBrackets = false
  for (let at = first; at < Math.min(last - 1, first + 16); at++) {
    const token = tokens[at]
    if (!token) return 0
    if (isDash(token) && at > first) {
      const dashes = tokens[at + 1]?.text === token.text ? 2 : 1
      // Colombo, Sri Lanka – The man who; but in `London – as ever – was wet` the sentence goes on.
      const opens = place && at > first + 1 && tokens[at + dashes]?.capital === true
      return agency || opens ? at + dashes - first : 0
    }
    if (token.text === '(') {
      agency = true
      inBrackets = true
    } else if (token.text === ')') inBrackets = false
    // FERROW, May 3 (Special to The Ferrow Times) —
    else if (inBrackets) continue
    if (token.kind === 'mark' ? !/^[,.()/]$/.test(token.text) : token.kind === 'word' && !token.capital) return 0
  }
  return 0
}
