import {lowerAt} from '../../../text/cursor.ts'
import {possessives, prepositions} from '../../../vocabulary/english/function-words.ts'
import {kinNouns} from '../../../vocabulary/names/person-nouns.ts'
import {articles} from '../../../vocabulary/names/words-around-names.ts'
import {label, type Page} from '../page.ts'
import {closersOfRoles} from './closers-of-roles.ts'
import {isPersonNoun} from './evidence.ts'
import type {PrintedMention} from './person-in-print.ts'
import {isOffice} from './title-before.ts'

/** In tokens: `Director of Partnerships of the Department of Harbours and Roads`. */
const longest = 14

/**
 * An office and what it is of, set before the name between commas: `The president of the Supreme Court of Taal, Ana Ruiz, said`. Of
 * `a spokesman for the minister of trade, Ana Ruiz,` nobody can tell whose name it is.
 */
export function appositionBefore(page: Page, {first, last}: PrintedMention): {start: number; end: number} | undefined {
  const {tokens} = page
  if (tokens[first - 1]?.text !== ',' || !closersOfRoles.has(lowerAt(tokens, last))) return undefined
  const end = first - 1
  let found: number | undefined
  for (let at = end - 1; at > end - longest; at--) {
    const token = tokens[at]
    const inside = token?.kind === 'word' && token.sentence === tokens[first]?.sentence
    if (!inside || page.label[at] === label.person || isVerb(page, at)) break
    const opens = articles.has(token.lower) || possessives.has(token.lower)
    const from = opens ? at + 1 : at
    const begins = opens || tokens[at - 1]?.sentence !== token.sentence
    if (!begins || !isOfficeOf(page, from, end)) continue
    if (found !== undefined) return undefined
    found = from
  }
  return found === undefined ? undefined : {start: tokens[found]?.start ?? 0, end: tokens[end - 1]?.end ?? 0}
}

/** `Director of the Harbour Board`: the last word before the first preposition is the office. */
function isOfficeOf(page: Page, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    const lower = lowerAt(page.tokens, at)
    if (!prepositions.has(lower)) continue
    const head = at - 1
    if (kinNouns.has(lowerAt(page.tokens, head))) return false
    return (lower === 'of' || lower === 'for' || lower === 'at') && (isPersonNoun(page, head) || isOffice(page, head))
  }
  return false
}

function isVerb({reading, tokens}: Page, at: number): boolean {
  const part = reading.partOf(at)
  return !tokens[at]?.capital && (part === 'VERB' || part === 'AUX' || part === 'SCONJ')
}
