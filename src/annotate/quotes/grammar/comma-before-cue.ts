import type {Token} from '../../../text/tokens.ts'
import {subjectPronouns} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'

/**
 * Where marks end whose closer was forgotten: the comma before the cue in `“It held, said Ana Ruiz, the mayor.`, `“It
 * held, she told reporters.`; 0 where no cue follows a comma. `last` is exclusive.
 */
export function commaBeforeCue(tokens: readonly Token[], open: number, last: number): number {
  for (let at = open + 3; at < last - 1; at++) {
    if (tokens[at]?.text !== ',') continue
    const next = tokens[at + 1]
    if (!next) return 0
    if (isPlainCue(next) && opensName(tokens[at + 2])) return at
    if (subjectPronouns.has(next.lower) && isPlainCue(tokens[at + 2])) return at
    let name = at + 1
    while (name < last && name < at + 5 && tokens[name]?.capital) name++
    if (name > at + 1 && isPlainCue(tokens[name])) return at
  }
  return 0
}

/** `said`, `tells`: the plainest cues in a finite form. */
function isPlainCue(token: Token | undefined): boolean {
  const verb = token && cueVerbs.get(token.lower)
  return (
    verb !== undefined &&
    (verb.lemma === 'say' || verb.lemma === 'tell') &&
    (verb.form === 'past' || verb.form === 'third')
  )
}

const opensName = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || token.lower === 'the' || token.lower === 'a' || token.lower === 'an')
