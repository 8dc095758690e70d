import {lowerAt, textAt} from '../../../text/cursor.ts'
import {prepositions, subjectPronouns} from '../../../vocabulary/english/function-words.ts'
import {afterNouns, pluralsWithoutS} from '../../../vocabulary/speech/attribution-words.ts'
import {pluralSigns} from '../../../vocabulary/speech/words-behind-cues.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {speaks} from '../speaker/can-speak.ts'
import {isSmallWord} from './is-small-word.ts'

/** `Critics say`, `They say`, `Ruiz and Diaz say`: a base form needs a subject that is no singular noun. */
export function mayBePlural({tokens}: Layout, stretch: Stretch, end: number): boolean {
  const token = tokens[end]
  if (!token) return false
  const {lower} = token
  if (lower === 'he' || lower === 'she' || lower === 'it' || lower === 'to') return false
  if (subjectPronouns.has(lower) || lower === 'who' || lower === 'that' || lower === ',') return true
  if (lower.endsWith('s') && token.kind === 'word') return !isSmallWord(token)
  // 42% say, nine out of 10 say
  if (pluralsWithoutS.has(lower) || token.kind === 'number' || token.text === '%') return true
  for (let at = end; at >= stretch.first && at > end - 8; at--) if (pluralSigns.has(lowerAt(tokens, at))) return true
  // supporters of Ana Ruiz in Taal say, people close to her campaign (familiar with it) say, growers trying to save the dam say
  for (let at = end; at > stretch.first && at > end - 12; at--) {
    const {kind, lower: word, capital} = tokens[at - 1] ?? token
    if (kind !== 'word') return false
    if (
      !(
        prepositions.has(lowerAt(tokens, at)) ||
        afterNouns.has(lowerAt(tokens, at)) ||
        /[a-z]ing$/.test(textAt(tokens, at))
      )
    )
      continue
    if (pluralsWithoutS.has(word) || (/[^su]s$/.test(word) && (!capital || at - 1 === stretch.first || speaks(word))))
      return true
  }
  return false
}
