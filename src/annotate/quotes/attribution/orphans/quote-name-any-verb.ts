import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {textAt} from '../../../../text/cursor.ts'
import {
  coordinators,
  determiners,
  irregularPasts,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from '../../../../vocabulary/english/function-words.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import type {Layout} from '../../passages/layout.ts'
import {spanOf} from '../../passages/layout.ts'
import type {Attribution, TokenSpan} from '../cue.ts'
import type {Orphan} from './orphan.ts'

/**
 * `“It held,” Ana Ruiz shrugged.`, `“Will it?” wondered Diaz`: after marks that a comma or question closes, any verb
 * of the past or present beside a name is a cue.
 */
export const quoteNameAnyVerb = defineRule<Sieve<Orphan, Attribution>>({
  name: 'quote-name-any-verb',
  says: 'The words end in a comma or question, and a name with any verb stands beside them.',
  example: '“It held,” Ana Ruiz shrugged.',
  answer({layout, passage, stretch}) {
    const {tokens, stretches} = layout
    // On the show “Taal at Noon,” Ruiz shrugged: what stands inside a sentence may be a title.
    if (passage.open !== stretches[stretch]?.first) return undefined
    if (!/^[,!?]$/.test(textAt(tokens, passage.close - 1))) return undefined
    const first = passage.close + 1
    // “Not much insight!” ¶ Diaz retweeted the message.: the next paragraph tells something else.
    if (stretches[stretchAt(layout, first)]?.block !== passage.block) return undefined
    const content = [{first: passage.open, last: passage.close + 1}]
    if (endsAsVerb(layout, first)) {
      const name = nameFrom(layout, first + 1)
      return name && {content, mention: name, cue: spanOf(layout, first, first + 1), at: first, atMost}
    }
    const name = nameFrom(layout, first)
    if (!name || !endsAsVerb(layout, name.last)) return undefined
    return {content, mention: name, cue: spanOf(layout, name.last, name.last + 1), at: name.last, atMost}
  },
})

/** Measured on news, one in four of these is somebody else. */
const atMost = 'inferred'

/** A small word that ends as verbs do: `shrugged`, `notes`. */
function endsAsVerb({tokens}: Layout, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  return (
    (/(?:ed|[^s]s)$/.test(token.lower) || irregularPasts.has(token.lower)) &&
    !prepositions.has(token.lower) &&
    !determiners.has(token.lower)
  )
}

/** A pronoun, a name, or `the` and one or two words. */
function nameFrom({tokens}: Layout, first: number): TokenSpan | undefined {
  const head = tokens[first]
  if (!head) return undefined
  if (subjectPronouns.has(head.lower)) return {first, last: first + 1}
  if (head.lower === 'the') return tokens[first + 1]?.kind === 'word' ? {first, last: first + 2} : undefined
  let last = first
  while (
    last < first + 6 &&
    (tokens[last]?.capital || (last > first && tokens[last]?.text === '.' && tokens[last + 1]?.capital))
  )
    last++
  const small =
    relatives.has(head.lower) ||
    subordinators.has(head.lower) ||
    coordinators.has(head.lower) ||
    prepositions.has(head.lower)
  return last > first && !small ? {first, last} : undefined
}
