import {isPersonName} from '../../lines/person-name.ts'
import type {Reading} from '../../text/reading.ts'
import type {Token} from '../../text/tokens.ts'
import {kind, kindsOf} from '../names/word-kinds.ts'

/** A run of capitals that may be somebody's name, in tokens, end exclusive. */
export interface NameAbove {
  readonly first: number
  readonly last: number
  readonly name: string
}

/**
 * Every run of capitals that is written as a name, known or not, before `end`: `Thora Eckersley`, `Lewis Adair`. Places
 * and things go by their last word (`Harbour Street`), callings by their first (`Mayor Ana Ruiz`).
 */
export function namesAbove({text, tokens, blocks, sentences}: Reading, end: number): NameAbove[] {
  const names: NameAbove[] = []
  for (const {block, firstToken, lastToken} of sentences) {
    if (firstToken >= end || blocks[block]?.role === 'byline') continue
    for (let at = firstToken; at < lastToken; at++) {
      let last = at
      while (last < lastToken && isOfName(tokens[last])) last++
      let first = at
      while (first < last && isCalling(tokens[first])) first++
      const name = text.slice(tokens[first]?.start, tokens[last - 1]?.end)
      if (last - first > 1 && isPersonName(name) && !isThing(tokens[last - 1])) names.push({first, last, name})
      at = Math.max(at, last)
    }
  }
  return names
}

const isOfName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

const isCalling = (token: Token | undefined): boolean =>
  (kindsOf(token?.lower ?? '') & (kind.title | kind.titleModifier | kind.honorific | kind.personNoun)) !== 0

const isThing = (token: Token | undefined): boolean =>
  (kindsOf(token?.lower ?? '') & (kind.placeHead | kind.organisationHead | kind.thing | kind.event)) !== 0 &&
  (kindsOf(token?.lower ?? '') & (kind.surname | kind.wordSurname)) === 0
