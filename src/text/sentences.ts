import type {Span} from '../model.ts'
import {
  abbreviations,
  mayEndSentence,
  regionInitials,
  smallAbbreviations,
  statesInShort,
} from '../vocabulary/english/abbreviations.ts'
import {englishEitherNames, englishFemaleNames, englishMaleNames} from '../vocabulary/names/english-given-names.ts'
import {femaleNames, maleNames} from '../vocabulary/names/given-names.ts'

/** A sentence of the reading text; `firstToken` to `lastToken` (exclusive) are its tokens, `block` its paragraph. */
export interface Sentence extends Span {
  readonly block: number
  readonly firstToken: number
  readonly lastToken: number
}

/**
 * A terminator, what may close after it, and white space: where UAX #29 would cut a Latin-script text, and after an
 * ellipsis, unless it stands alone in brackets: “It is late (…) and dark”.
 */
const terminator = /(?:[.!?。！？]|(?<![([])…)["'”’»)\]]*\s+|[。！？]/gu

/**
 * The sentences of one paragraph, as spans into it without the white space around them:
 * `Gen. Ana Ruiz met U.S. envoys. “We agreed,” she said.` is two.
 *
 * A terminator proposes a cut, as in Unicode's rules (UAX #29); those after an abbreviation, an initial or before a
 * small letter are taken back. `Intl.Segmenter` proposes the same cuts in twenty times the time, and every annotator
 * waits for them.
 */
export function splitSentences(paragraph: string): Span[] {
  const sentences: Span[] = []
  let start = paragraph.length - paragraph.trimStart().length
  for (const {0: found, index} of paragraph.matchAll(terminator)) {
    const cut = index + found.length
    if (cut <= start || !endsSentence(paragraph, start, cut)) continue
    pushCut(sentences, paragraph, start, index + found.trimEnd().length)
    start = cut
  }
  const end = paragraph.trimEnd().length
  if (end > start) pushCut(sentences, paragraph, start, end)
  return sentences
}

/**
 * The longest sentence, in characters, some 600 words. Rules look through the sentence they stand in, and a table that was
 * pasted as one line of 200,000 words is no sentence to look through.
 */
const longestSentence = 4000

/** A sentence, or the pieces of one that is too long for any, cut between words. */
function pushCut(sentences: Span[], paragraph: string, from: number, end: number): void {
  let start = from
  while (end - start > longestSentence) {
    const last = paragraph.lastIndexOf(' ', start + longestSentence)
    const space = last > start ? last : paragraph.indexOf(' ', start + longestSentence)
    if (space < 0 || space >= end) break
    const cut = start + paragraph.slice(start, space).trimEnd().length
    if (cut > start) sentences.push({start, end: cut})
    start = space + (/\S/.exec(paragraph.slice(space, end))?.index ?? 1)
  }
  if (end > start) sentences.push({start, end})
}

/** Whether the text may be cut at `cut`, the end of a sentence that began at `start`. */
function endsSentence(text: string, start: number, cut: number): boolean {
  const before = text.slice(Math.max(start, cut - 24), cut).trimEnd()
  const next = text.slice(cut, cut + 2)
  // “Stop!” she said: a small letter goes on, whatever mark stands before it.
  if (/^\p{Ll}/u.test(next)) return false
  if (!before.endsWith('.')) return true
  // Oldham, N.J. Ana Ruiz left: a region that a comma sets off would have a second one behind it, did the sentence go on.
  if (regionInitials.has(before.slice(-4)) && before.slice(-6, -4) === ', ' && /^\p{Lu}\p{Ll}/u.test(next)) return true
  const word = /(?<word>[\p{L}.]+)\.$/u.exec(before)?.groups?.word
  if (word === undefined) return true
  if (/^\p{Lu}$/u.test(word)) return !/^\p{L}/u.test(next) || start === cut - before.length // "J. Ortega", but "Plan B. Then"
  if (endsInState(before) && opensWithName(text, cut)) return true
  if (word.includes('.')) return !/^[\p{Ll}\p{N}]/u.test(next) && opensSentence(text, cut) // "U.S. Air Force", but "in the U.S. The"
  const lower = word.toLowerCase()
  if (mayEndSentence.has(lower)) return /^\p{Lu}|^["“‘]/u.test(next)
  return !(abbreviations.has(lower) && isWrittenShort(word))
}

/** "No." and "Mar." are abbreviations, "no." and "mar." end a sentence. */
const isWrittenShort = (word: string): boolean => word !== word.toLowerCase() || smallAbbreviations.has(word)

/** They met at Ferrow, Fla. Ana Ruiz, the harbour master, was there: behind a state that closes a place a full name is another sentence. */
const endsInState = (before: string): boolean =>
  statesInShort.has(/, (?<state>\p{Lu}[\p{L}.]{1,4}\.)$/u.exec(before)?.groups?.state?.toLowerCase() ?? '')

const opensWithName = (text: string, cut: number): boolean => {
  const given = /^(?<given>\p{Lu}\p{Ll}+) (?:\p{Lu}\.? )?\p{Lu}\p{Ll}/u.exec(text.slice(cut, cut + 40))?.groups?.given
  return given !== undefined && givenNames.has(given.toLowerCase())
}

/** Without the names of either gender, where `Long`, `Joy` and `Son` stand: in `Calif. Long Beach police` no name begins. */
const givenNames: ReadonlySet<string> = new Set([
  ...englishFemaleNames,
  ...englishMaleNames,
  ...englishEitherNames,
  ...femaleNames,
  ...maleNames,
])

const sentenceOpeners =
  /^["“‘'([]*(?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|These|Those|If|When|While|As|For|After|Before|However|Meanwhile|There|His|Her|Their|I)\b/

/** After a dotted acronym only a word that opens sentences counts as a new one. */
const opensSentence = (text: string, cut: number): boolean => sentenceOpeners.test(text.slice(cut, cut + 16))
