import type {Token} from '../../../text/tokens.ts'
import type {SpeechOfLanguage} from '../../../vocabulary/languages/speech-of-language.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {isVerb} from './speaker-near.ts'

/** A cue of another language: its tokens, and whether a pronoun is part of it (`a-t-elle ajouté`, `explique-t-il`). */
export interface CueOfLanguage extends TokenSpan {
  readonly pronoun: boolean
}

/** The cue that begins at `at`: `dijo`, `ha dicho`, `a déclaré`, `a-t-elle ajouté`, `según`. */
export function cueOfLanguage(
  speech: SpeechOfLanguage,
  tokens: readonly Token[],
  at: number,
): CueOfLanguage | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  // se réjouit: the verb is turned on itself.
  if (speech.reflexives.has(token.lower)) {
    const verb = cueOfLanguage(speech, tokens, at + 1)
    return verb && {...verb, first: at}
  }
  if (isVerb(speech, token) || speech.sources.has(token.lower)) return {first: at, last: at + 1, pronoun: false}
  const [verb = '', ...rest] = token.lower.split('-')
  const pronoun = speech.pronouns.has(rest.at(-1) ?? '')
  if (pronoun && speech.verbs.has(verb)) return {first: at, last: at + 1, pronoun}
  if (!speech.auxiliaries.has((pronoun ? verb : token.lower).replace('’', "'"))) return undefined
  // a ensuite déclaré, hat er gesagt: a word may stand between.
  for (const last of [at + 1, at + 2])
    if (isParticiple(speech, tokens[last]?.lower ?? '')) return {first: at, last: last + 1, pronoun}
  return undefined
}

/** `déclaré`, and of women and several `félicitée`, `déclarés`. */
const isParticiple = ({participles}: SpeechOfLanguage, word: string): boolean =>
  participles.has(word) || participles.has(word.replace(/(?:es|e|s)$/, ''))
