import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {prepositions, timeWords} from '../../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../../vocabulary/speech/cue-verbs.ts'
import type {Layout} from '../../passages/layout.ts'

/** `…, it said.`, `“…,” it said, adding`, `…, he said in Taal`: the pronoun and its cue stand behind the words, and nothing is told behind them. */
export function standsBehindWords({tokens, passageOf}: Layout, at: number): boolean {
  if (textAt(tokens, at - 1) !== ',' && passageOf[at - 1] === undefined) return false
  if (!cueVerbs.has(lowerAt(tokens, at + 1))) return false
  const next = lowerAt(tokens, at + 2)
  return /^[,.]$/.test(next) || prepositions.has(next) || timeWords.has(next)
}
