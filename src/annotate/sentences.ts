import type {Span} from '../model.ts'
import {abbreviations, mayEndSentence} from '../vocabulary/abbreviations.ts'

/** A sentence of the reading text; `firstToken` to `lastToken` (exclusive) are its tokens, `block` its paragraph. */
export interface Sentence extends Span {
  readonly block: number
  readonly firstToken: number
  readonly lastToken: number
}

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})

/**
 * The sentences of one paragraph, as spans into it without the white space around them:
 * `Gen. Ana Ruiz met U.S. envoys. “We agreed,” she said.` is two.
 *
 * Unicode's rules (UAX #29) propose the cuts; those after an abbreviation, an initial or before a small letter are
 * taken back.
 */
export function splitSentences(paragraph: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  let end = 0
  for (const {segment, index} of segmenter.segment(paragraph)) {
    if (end > 0 && !endsSentence(paragraph, start, end)) {
      end = index + segment.length
      continue
    }
    if (end > 0) sentences.push({start, end})
    start = index
    end = index + segment.length
  }
  if (end > start) sentences.push({start, end})
  return sentences.flatMap((span) => trimmed(paragraph, span))
}

/** Whether the text may be cut at `cut`, the end of a sentence that began at `start`. */
function endsSentence(text: string, start: number, cut: number): boolean {
  const before = text.slice(Math.max(start, cut - 24), cut).trimEnd()
  const next = text.slice(cut, cut + 2)
  // “Stop!” she said: a small letter goes on, whatever mark stands before it.
  if (/^\p{Ll}/u.test(next)) return false
  if (!before.endsWith('.')) return true
  const word = /(?<word>[\p{L}.]+)\.$/u.exec(before)?.groups?.word
  if (word === undefined) return true
  if (/^\p{Lu}$/u.test(word)) return !/^\p{L}/u.test(next) || start === cut - before.length // "J. Ortega", but "Plan B. Then"
  if (word.includes('.')) return !/^[\p{Ll}\p{N}]/u.test(next) && opensSentence(text, cut) // "U.S. Air Force", but "in the U.S. The"
  const lower = word.toLowerCase()
  if (mayEndSentence.has(lower)) return /^\p{Lu}|^["“‘]/u.test(next)
  return !(abbreviations.has(lower) && isWrittenShort(word))
}

/** "No." and "Mar." are abbreviations, "no." and "mar." end a sentence. */
const isWrittenShort = (word: string): boolean => word !== word.toLowerCase() || ['vs', 'approx'].includes(word)

const sentenceOpeners =
  /^["“‘'([]*(?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|These|Those|If|When|While|As|For|After|Before|However|Meanwhile|There|His|Her|Their|I)\b/

/** After a dotted acronym only a word that opens sentences counts as a new one. */
const opensSentence = (text: string, cut: number): boolean => sentenceOpeners.test(text.slice(cut, cut + 16))

function trimmed(text: string, {start, end}: Span): Span[] {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return to > from ? [{start: from, end: to}] : []
}
