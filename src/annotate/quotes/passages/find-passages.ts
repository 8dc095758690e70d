import type {Span} from '../../../model.ts'
import type {Reading, ReadingBlock} from '../../../text/reading.ts'
import type {Token} from '../../../text/tokens.ts'
import {elidedWords} from '../../../vocabulary/english/contractions.ts'
import {firstPerson} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import type {Turn} from '../../transcript/find-turns.ts'
import {commaBeforeCue} from '../grammar/comma-before-cue.ts'

/** What stands between a pair of quotation marks. */
export interface Passage extends Span {
  /** The words, marks excluded. */
  readonly inner: Span
  /** Indexes of the marks among the tokens; `close` is that of the last token inside where the closer is missing. */
  readonly open: number
  readonly close: number
  readonly block: number
  /** The paragraph ends without a closer and the next one opens again: one utterance over several paragraphs. */
  readonly continues: boolean
}

/**
 * Finds the marked passages of a reading, in order: “…”, "…", ‘…’, '…', ``…'' and ''…''. Marks inside marks belong to
 * the outer passage: `“He said ‘no’ to me.”` is one. The mark that opens a turn of a transcript opens none.
 */
export function findPassages(reading: Reading, turns: ReadonlyMap<number, Turn> = new Map()): Passage[] {
  const passages: Passage[] = []
  let first = 0
  reading.blocks.forEach((block, index) => {
    // Nearly always where its last sentence ends; a mark may stand behind that.
    let last = Math.max(first, reading.sentences[block.lastSentence - 1]?.lastToken ?? first)
    while ((reading.tokens[last]?.start ?? Number.POSITIVE_INFINITY) < block.end) last++
    const from = turns.has(first) ? first + 1 : first
    if (holdsMark(reading, from, last)) passagesOf(reading, block, index, from, last, passages)
    first = last
  })
  return passages
}

/** Most paragraphs have no mark, and need no more asked. */
function holdsMark({text, tokens}: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (markAt(text, tokens, at)) return true
  return false
}

interface Mark {
  readonly at: number
  readonly style: 'curly' | 'straight' | 'single' | 'wire'
  readonly side: 'open' | 'close' | 'either'
}

function passagesOf(
  {text, tokens, blocks, sentences}: Reading,
  block: ReadingBlock,
  index: number,
  first: number,
  last: number,
  passages: Passage[],
): void {
  let opened: Mark | undefined
  let nested: Mark | undefined
  const close = (open: Mark, at: number, continues = false): void => {
    const from = tokens[open.at]
    const to = tokens[at]
    if (!from || !to || at <= open.at + 1) return
    const marked = !continues && isMark(to)
    const inner = {start: from.end, end: marked ? to.start : to.end}
    passages.push({start: from.start, end: to.end, inner, open: open.at, close: at, block: index, continues})
  }
  const closesLater = (open: Mark, end: number): boolean => {
    for (let at = open.at + 1; at < end; at++) {
      const mark = markAt(text, tokens, at)
      if (mark && mark.style === open.style && mark.side !== 'open') return true
    }
    return false
  }
  for (let at = first; at < last; at++) {
    if (tokens[at]?.kind === 'word') continue
    const mark = markAt(text, tokens, at)
    if (!mark) continue
    if (!opened) {
      // ”It held,” he said: a closer where a paragraph opens is an opener set wrong.
      if (mark.side === 'close' && at === first && mark.style !== 'single') opened = {...mark, side: 'open'}
      else if (mark.side !== 'close' && (mark.style !== 'single' || singleCloser(text, tokens, at, last) > 0))
        opened = mark
    } else if ((mark.style === 'single') !== (opened.style === 'single')) {
      // Marks of the other kind are nested.
    } else if (nested) {
      if (mark.style === nested.style && mark.side !== 'open') nested = undefined
    } else if (
      mark.side === 'open' &&
      mark.style !== opened.style &&
      mark.style !== 'single' &&
      closesLater(mark, last)
    ) {
      // "They ask: “Will it hold?” I say it will," he said: curly marks inside straight ones.
      nested = mark
    } else if (opened.style === 'single') {
      if (at === singleCloser(text, tokens, opened.at, last)) {
        close(opened, at)
        opened = undefined
      }
    } else if (mark.side === 'close' && closesInner(tokens, opened.at, at, last)) {
      // “The ‘long wall” leaks.”: the mark is that of the words inside, set wrong.
    } else if (mark.side !== 'open' || isMisset(text, tokens, at)) {
      close(opened, at)
      opened = undefined
    } else if (opened.style !== 'curly' || startsSentence(sentences, tokens, at)) {
      // “It held. “It will hold,” Ruiz said: the first closer was forgotten; it stood at the end of its sentence.
      // “I saw it. It was late. “And I ran”: of paragraphs run together, the speaker goes on in the first person.
      close(opened, goesOn(tokens, opened.at, at) ? at - 1 : lastBefore(tokens, opened.at, at))
      opened = mark
    }
  }
  if (!opened) return
  const continues = opensWithMark(text, tokens, last) && blocks[index + 1] !== undefined
  // “It held, said Ana Ruiz: the closer was forgotten.
  const cue = continues ? 0 : commaBeforeCue(tokens, opened.at, last)
  if (cue > 0) {
    close(opened, cue)
    return
  }
  const introduced = tokens[opened.at - 1]?.text === ':' && !holdsCue(tokens, opened.at, last)
  const toTheEnd = continues || introduced || tokens[opened.at]?.start === block.start
  close(opened, toTheEnd ? last - 1 : lastBefore(tokens, opened.at, last), true)
  if (!continues) {
    const passage = passages.pop()
    if (passage) passages.push({...passage, continues: false})
  }
}

/** “It held,“ he said: an opener after a stop and before a space is a closer set wrong. */
function isMisset(text: string, tokens: readonly Token[], at: number): boolean {
  const {start, end} = tokens[at] ?? {start: 0, end: 0}
  return /[,.!?]/.test(text.charAt(start - 1)) && /^\s?$/.test(text.charAt(end))
}

/**
 * `“Hear the ‘open road” once more.”`: a double closer at `at` while a single mark is open, where another closer stands before
 * any opener and the words between go on in small letters.
 */
function closesInner(tokens: readonly Token[], open: number, at: number, last: number): boolean {
  let single = at - 1
  while (single > open && !/^[‘’]$/.test(tokens[single]?.text ?? '')) single--
  if (single === open || tokens[single]?.text !== '‘') return false
  let next = at + 1
  while (next < last && !/^[“”]$/.test(tokens[next]?.text ?? '')) next++
  const goesOn = tokens[at + 1]
  return next < last && tokens[next]?.text === '”' && goesOn?.kind === 'word' && !goesOn.capital
}

/** Whether somebody speaks in the first person between the sentence of one mark and the next mark. */
function goesOn(tokens: readonly Token[], open: number, next: number): boolean {
  for (let at = lastBefore(tokens, open, next) + 1; at < next; at++)
    if (firstPerson.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** Whether a cue of speech stands behind the first sentence of what a mark opens: `states: “It leaks. The mayor said no.` */
function holdsCue(tokens: readonly Token[], open: number, last: number): boolean {
  for (let at = lastBefore(tokens, open, last) + 1; at < last; at++) {
    const verb = cueVerbs.get(tokens[at]?.lower ?? '')
    if (verb?.form === 'past' && (verb.groups.has('saying') || verb.groups.has('telling'))) return true
  }
  return false
}

/** The last token of the sentence in which the mark at `open` stands, before `limit`. */
function lastBefore(tokens: readonly Token[], open: number, limit: number): number {
  const sentence = tokens[open]?.sentence
  let at = open
  while (at + 1 < limit && tokens[at + 1]?.sentence === sentence) at++
  return at
}

function startsSentence(sentences: Reading['sentences'], tokens: readonly Token[], at: number): boolean {
  return sentences[tokens[at]?.sentence ?? -1]?.firstToken === at
}

function opensWithMark(text: string, tokens: readonly Token[], at: number): boolean {
  const mark = markAt(text, tokens, at)
  return mark !== undefined && mark.side !== 'close' && mark.style !== 'single'
}

const isMark = (token: Token): boolean => /^(?:["“”„«»‘’']|''|``)$/.test(token.text)

function markAt(text: string, tokens: readonly Token[], at: number): Mark | undefined {
  const token = tokens[at]
  if (token?.kind !== 'mark') return undefined
  switch (token.text) {
    case '“':
    case '„':
    case '«':
      return {at, style: 'curly', side: 'open'}
    case '”':
    case '»':
      return {at, style: 'curly', side: 'close'}
    case '"':
      return {at, style: 'straight', side: sideOf(text, token)}
    case '``':
      return {at, style: 'wire', side: 'open'}
    case "''":
      return {at, style: 'wire', side: sideOf(text, token)}
    case '‘':
      return {at, style: 'single', side: 'open'}
    case '’':
      return {at, style: 'single', side: 'close'}
    case "'":
      return {at, style: 'single', side: sideOf(text, token)}
    default:
      return undefined
  }
}

/** Which way a mark without a direction faces, by the white space beside it. */
function sideOf(text: string, {start, end}: Token): Mark['side'] {
  const before = start === 0 || /[\s([—–―-]/.test(text.charAt(start - 1))
  const after = end >= text.length || /[\s)\].,;:!?—–―-]/.test(text.charAt(end))
  if (before === after) return 'either'
  return before ? 'open' : 'close'
}

/**
 * The token that closes a single quotation mark opened at `open`, or 0. ‘The workers’ rights come first,’ she said: an
 * apostrophe after s that a small letter follows is no closer while a later mark does better.
 */
function singleCloser(text: string, tokens: readonly Token[], open: number, last: number): number {
  const opener = tokens[open]
  const word = tokens[open + 1]
  if (!opener || !word || word.start !== opener.end || word.kind === 'mark') return 0
  const straight = opener.text === "'"
  if (straight && elidedWords.has(word.lower)) return 0
  let fallback = 0
  for (let at = open + 2; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'mark') continue
    if (token.text === '‘' || token.text === '“') return fallback
    if (token.text !== (straight ? "'" : '’')) continue
    if (straight && sideOf(text, token) === 'open') return fallback
    const plural = tokens[at - 1]?.text.endsWith('s') && /^\s\p{Ll}/u.test(text.slice(token.end, token.end + 2))
    if (!plural) return at
    fallback ||= at
  }
  return fallback
}
