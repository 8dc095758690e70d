import {lowerAt, textAt} from '../../../text/cursor.ts'
import {thingDeterminers} from '../../../vocabulary/names/words-around-names.ts'
import type {Page} from '../page.ts'
import {isFree, kind} from '../word-kinds.ts'

/**
 * The token after a nickname in marks that begins at token `at` between given and family name, `at` itself when none
 * does: `Ismael “El Gato” Oduya`, `Ana (Nita) Ruiz`. In brackets only a given name is one: `Ana Ruiz (Labour) Jan Novak`
 * are two people.
 */
export function afterNickname(page: Page, at: number): number {
  const close = closing.get(textAt(page.tokens, at))
  if (close === undefined || !mayBeName(page, at - 1)) return at
  // “the Eraser”
  let end = isSmallArticle(page, at + 1) ? at + 2 : at + 1
  while (end < at + 4 && page.nameLike[end] === 1) end++
  if (!page.nameLike[end - 1] || page.tokens[end]?.text !== close || !mayBeName(page, end + 1)) return at
  if (close === ')' && (end > at + 2 || ((page.kinds[at + 1] ?? 0) & kind.given) === 0)) return at
  return page.tokens[end + 1]?.sentence === page.tokens[at]?.sentence ? end + 1 : at
}

const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['(', ')'],
])

const isSmallArticle = ({tokens}: Page, at: number): boolean =>
  tokens[at]?.capital === false && thingDeterminers.has(lowerAt(tokens, at))

/** A capital of which nothing but a name is known: not the `CNN` before a programme, nor the `Policy` after a slogan. */
function mayBeName(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (!token?.capital || (token.allCaps && token.text.length > 2)) return false
  return isFree(page.kinds[at] ?? 0) && ((page.kinds[at] ?? 0) & kind.organisation) === 0
}
