import {firstAnswer} from '../../../rules/sieve.ts'
import type {Reading} from '../../../text/reading.ts'
import {languagesOfSpeech} from '../../../vocabulary/languages/index.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {findMarkedWords, type MarkedWords} from './marked-words.ts'
import {rulesOfLanguages} from './rules/index.ts'

/** Marked words with whom a rule of their language gives them to: a name, or a pronoun that follows one. */
export interface AttributedWords {
  readonly marked: MarkedWords
  readonly cue?: TokenSpan
  readonly rule?: string
  /** The tokens that name the speaker; of `a-t-elle ajouté` those of the name before. */
  readonly name?: TokenSpan
  /** What stands for the speaker here, where it is no name. */
  readonly pronoun?: TokenSpan
}

/**
 * The marked words of an article in `language`, in order. Attribution is tried only where the language's way of naming
 * a speaker is known; elsewhere the words stay nobody's.
 */
export function attributeWords(reading: Reading, language: string): AttributedWords[] {
  const speech = languagesOfSpeech.get(language.split('-')[0] ?? '')
  const marked = findMarkedWords(reading)
  if (!speech) return marked.map((words) => ({marked: words}))
  const attributed: AttributedWords[] = []
  marked.forEach((words, index) => {
    const bounds = boundsOf(reading, words, marked[index - 1], marked[index + 1])
    const decided = firstAnswer(rulesOfLanguages, {reading, speech, marked: words, ...bounds})
    const previous = attributed.at(-1)
    // Only the words right before, in the same paragraph, tell who goes on.
    const before = previous?.marked.block === words.block ? previous.name : undefined
    if (!decided) {
      attributed.push({marked: words})
      return
    }
    const {cue, speaker} = decided.answer
    const signed = {marked: words, rule: decided.rule, ...(cue && {cue})}
    if (speaker === 'before') attributed.push(before ? {...signed, name: before} : signed)
    else if ('pronoun' in speaker)
      attributed.push(before ? {...signed, name: before, pronoun: speaker.pronoun} : signed)
    else attributed.push({...signed, name: speaker.name})
  })
  return attributed
}

/** The sentence around marked words, cut at other marks. */
function boundsOf(
  {tokens, sentences, blocks}: Reading,
  {open, close, block}: MarkedWords,
  before: MarkedWords | undefined,
  after: MarkedWords | undefined,
): {first: number; last: number} {
  const sentence = sentences[tokens[open]?.sentence ?? -1]
  const last = lastOf(sentences, blocks[block]?.lastSentence, tokens[close]?.sentence)
  return {
    first: Math.max(sentence?.firstToken ?? open, before?.block === block ? before.close + 1 : 0),
    last: Math.min(last, after?.block === block ? after.open : Number.POSITIVE_INFINITY),
  }
}

/**
 * Where the sentence of the closing mark ends. „Wer zahlt?“, fragte sie: a small letter or a comma behind the mark goes on
 * in the same sentence, which the cut between sentences knows.
 */
function lastOf(sentences: Reading['sentences'], lastSentence: number | undefined, at: number | undefined): number {
  const known = at === undefined || at < 0 ? (lastSentence ?? 1) - 1 : at
  return sentences[known]?.lastToken ?? 0
}
