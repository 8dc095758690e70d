import type {Candidate} from '../candidates/candidate.ts'
import {isFree, kind} from '../word-kinds.ts'

/** Whether a word that stands alone may be a name at all: no place, organisation, demonym or ordinary word. */
export function mayBeSingleName({words, kinds}: Candidate): boolean {
  const [word = ''] = words
  const [bits = 0] = kinds
  return (
    word.length > 1 && isFree(bits) && (bits & (kind.place | kind.demonym | kind.organisation | kind.newspaper)) === 0
  )
}

/** Whether the word is known as a name and as nothing else. */
export function isKnownName({kinds}: Candidate): boolean {
  const [bits = 0] = kinds
  return (
    (bits & (kind.given | kind.surname)) !== 0 &&
    (bits & (kind.english | kind.place | kind.newspaper | kind.thing)) === 0
  )
}
