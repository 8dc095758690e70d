import {lowerAt} from '../../../text/cursor.ts'
import {acronymsThatAreInitials} from '../../../vocabulary/names/title-acronyms.ts'
import type {Page} from '../page.ts'
import {kind, kindsOf} from '../word-kinds.ts'

/** `UN`, `ANC`, `BJP` – but not `KP Oli`, `JD Vance`: two letters before a word are initials, behind a title three. */
export function isAcronym(page: Page, at: number, last: number, titled: boolean): boolean {
  const token = page.tokens[at]
  if (!token?.allCaps) return false
  const bits = page.kinds[at] ?? 0
  const isKnown = (bits & (kind.place | kind.organisation)) !== 0
  if (token.text.includes('.')) return isKnown
  if (token.text.length <= (titled ? 3 : 2) && at < last - 1) return isKnown
  return (bits & kind.suffix) === 0
}

/** `chief minister MK Orlo`: two letters that are a title elsewhere are initials behind one that is written out. */
export function isInitialsBehindTitle({tokens, kinds}: Page, at: number, last: number): boolean {
  const before = tokens[at - 1]
  if (at !== last - 2 || !tokens[at]?.allCaps || !acronymsThatAreInitials.has(lowerAt(tokens, at))) return false
  const bits = (kinds[at - 1] ?? 0) | kindsOf(before?.lower ?? '')
  return before?.allCaps === false && (bits & (kind.title | kind.personNoun)) !== 0
}
