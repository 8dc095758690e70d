import {textAt} from '../../text/cursor.ts'
import type {Reading} from '../../text/reading.ts'
import type {Token} from '../../text/tokens.ts'
import {everydayWords, functionWords} from '../../vocabulary/english/common-words.ts'
import {unnamedInTurns} from '../../vocabulary/speech/transcript-words.ts'

/** How a paragraph of a transcript opens: `WENDELL MARSH, APPLE GROWER: …`. Token indexes, ends exclusive. */
export interface Turn {
  readonly first: number
  /** The name ends here; behind it may stand what somebody is. */
  readonly last: number
  readonly colon: number
  /** Nobody is named: `Q:`, `UNIDENTIFIED FEMALE:`. */
  readonly unnamed: boolean
}

/**
 * The turns of a transcript or an interview, by the token they begin with; none where the text is neither. It is one
 * where a name opens two paragraphs with a colon (`Ruiz: …`, `Ruiz: …`), or capitals open three, or `Q.` and `A.` open two each.
 */
export function findTurns({tokens, blocks, sentences}: Reading): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  const names = new Set<string>()
  const stopped = new Map<number, Turn>()
  let again = false
  let capitals = 0
  for (const {firstSentence, role, end} of blocks) {
    const sentence = role === 'body' ? sentences[firstSentence] : undefined
    const turn = sentence && turnAt(tokens, nameBehindMark(tokens, sentence.firstToken, end))
    if (sentence && /^[QA]\.$/.test(textAt(tokens, sentence.firstToken))) {
      const first = sentence.firstToken
      stopped.set(first, {first, last: first + 1, colon: first, unnamed: true})
    }
    if (!turn || isRow(tokens, turn.colon + 1, end)) continue
    turns.set(sentence.firstToken, turn)
    const name = tokens[turn.last - 1]?.lower ?? ''
    again ||= names.has(name)
    names.add(name)
    if (tokens[turn.first]?.allCaps) capitals++
  }
  if (again || capitals > 2) return turns
  return ['Q.', 'A.'].every((label) => timesOpened(tokens, stopped, label) > 1) ? stopped : none
}

/**
 * `"RUIZ: It held. ¶ "DIAZ: It did.`: a transcript that is quoted opens its paragraphs with a mark as well. `“Ruiz: Mend it,” read
 * the banner` closes it before the paragraph ends.
 */
function nameBehindMark(tokens: readonly Token[], first: number, end: number): number {
  const opener = tokens[first]?.text ?? ''
  if (opener !== '"' && opener !== '“') return first
  let open = 1
  for (let at = first + 1; (tokens[at]?.start ?? end) < end; at++) {
    const token = tokens[at]
    if (token?.text === (opener === '"' ? '"' : '”')) open--
    else if (token?.text === opener) open++
    if (open < 1 && token && token.end < end) return first
  }
  return first + 1
}

/** A word in small letters, in capitals throughout, or of every day: `Yes, Minister` is an answer. */
const isSaid = ({capital, allCaps, text, lower}: Token): boolean =>
  !capital || (allCaps && text.length > 2) || functionWords.has(lower) || everydayWords.has(lower)

/** `Ashby: 1,769.` is the row of a table of votes, and `DEFENDERS: Ana Ruiz, Omar Oduya (Taal).` of a team: nobody speaks so. */
function isRow(tokens: readonly Token[], first: number, end: number): boolean {
  let numbers = 0
  let names = 0
  let marks = 0
  for (let at = first; (tokens[at]?.start ?? end) < end; at++) {
    const token = tokens[at]
    if (token?.kind === 'number') numbers++
    else if (token?.kind === 'mark') marks += token.text === ',' || token.text === '(' ? 1 : 0
    else if (!token || isSaid(token)) return false
    else names++
  }
  return names === 0 ? numbers > 0 : marks > 0
}

const timesOpened = (tokens: readonly Token[], turns: ReadonlyMap<number, Turn>, label: string): number =>
  [...turns.keys()].filter((first) => textAt(tokens, first) === label).length

const none: ReadonlyMap<number, Turn> = new Map()

/** The most words of a name, and of what a transcript says somebody is. */
const longestName = 5
const longestRole = 14

/** `ALDOUS:`, `Ana Ruiz:`, `SEN. ANA RUIZ (D-OHIO):`, `ANA RUIZ, NBN ANCHOR:`, `>> RUIZ:`. */
function turnAt(tokens: readonly Token[], start: number): Turn | undefined {
  let first = start
  while (tokens[first]?.text === '>') first++
  let last = first
  const {sentence} = tokens[start] ?? {}
  while (last < first + longestName && tokens[last]?.capital && tokens[last]?.sentence === sentence) last++
  if (last === first) return undefined
  const colon = colonBehind(tokens, first, last)
  return colon === undefined ? undefined : {first, last, colon, unnamed: isUnnamed(tokens, first, last)}
}

function colonBehind(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (tokens[last]?.text === ':') return last
  // In Taal, Ana Ruiz said: only capitals throughout, or brackets, set a role beside a name that speaks.
  const capitals = tokens.slice(first, last).every(({allCaps, text}) => allCaps || text.endsWith('.'))
  const opens = tokens[last]?.text
  if (!(opens === ',' ? capitals : opens === '(' || opens === '[')) return undefined
  let inBrackets = opens !== ','
  for (let at = last + 1; at < last + longestRole; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[first]?.sentence) return undefined
    // Ana Ruiz (00:20): what stands between brackets may be a time.
    if (/^[)\]]$/.test(token.text)) inBrackets = false
    if (token.text === ':' && !inBrackets) return at
  }
  return undefined
}

const isUnnamed = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some(({lower}) => unnamedInTurns.has(lower.replace(/\.$/, '')))
