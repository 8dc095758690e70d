import type {Candidate} from '../candidates/candidate.ts'
import {isFree, kind, kindsOf} from '../word-kinds.ts'

/** Whether a word that stands alone may be a name at all: no place, organisation, demonym or ordinary word. */
export function mayBeSingleName({words}: Candidate): boolean {
  const [word = ''] = words
  const bits = kindsOf(word)
  return (
    word.length > 1 && isFree(bits) && (bits & (kind.place | kind.demonym | kind.organisation | kind.newspaper)) === 0
  )
}

/** Whether the word is known as a name and as nothing else. */
export function isKnownName({words}: Candidate): boolean {
  const bits = kindsOf(words[0] ?? '')
  return (
    (bits & (kind.given | kind.surname)) !== 0 &&
    (bits & (kind.english | kind.place | kind.newspaper | kind.thing)) === 0
  )
}
