import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {determiners} from '../../../../vocabulary/english/function-words.ts'
import {officeLinks, titleLinks} from '../../../../vocabulary/names/words-around-names.ts'
import {kind, kindsOf} from '../../../names/word-kinds.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import {tokenAt} from '../../grammar/token-at.ts'
import {type Layout, spanOf} from '../../passages/layout.ts'
import {speaks} from '../can-speak.ts'
import {meansPerson} from '../means-person.ts'
import {firstFrom, type NamedAt} from '../mention-index.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * The mention ends in a person's name: `Ana Ruiz`, `aide Ben Diaz`, `a man named Ruiz`. In `the Ruiz administration` or `a
 * Ruiz aide` the name only says whose, and in `Ana Ruiz and Ben Diaz` two speak.
 */
export const namedPerson = defineRule<Sieve<Mentioned, Meant>>({
  name: 'named-person',
  says: 'The speaker is named there.',
  example: '“It held,” said Ana Ruiz.',
  answer({layout, mention, head, people, named}) {
    const last =
      nameEnding(layout, head, named) ??
      nameBehindOffice(layout, mention, head, named) ??
      nameBehindCalling(layout, mention, head, named)
    const person = people[last?.person ?? -1]
    return last && person && {name: person.name, kind: 'person', person: last.person, certainty: 'stated'}
  },
})

/** The name that a head ends in, `III` and `Jr.` after it included. */
function nameEnding(layout: Layout, head: TokenSpan, named: readonly NamedAt[]): NamedAt | undefined {
  const {tokens} = layout
  const {start, end} = spanOf(layout, head.first, head.last)
  let last: NamedAt | undefined
  for (let at = firstFrom(named, start); at < named.length; at++) {
    const one = named[at]
    if (!one || one.start >= end) break
    if (one.kind !== 'role' && one.end <= end && one.start > (last?.start ?? -1)) last = one
  }
  // Harrow & Lowe is a firm, whoever Lowe is.
  if (!last || textAt(tokens, tokenAt(layout, last.start) - 1) === '&') return undefined
  for (let at = tokenAt(layout, last.end - 1) + 1; at < head.last; at++)
    if (!followsName(lowerAt(tokens, at))) return undefined
  return last
}

/**
 * `Secretary of State Ana Ruiz`: the name behind an office with its `of`. In `an aide to Ana Ruiz` and `friends of Mayor Ana
 * Ruiz` it is somebody else's: there the preposition or another office stands right before it.
 */
function nameBehindOffice(
  layout: Layout,
  mention: TokenSpan,
  head: TokenSpan,
  named: readonly NamedAt[],
): NamedAt | undefined {
  const {tokens} = layout
  const office = lowerAt(tokens, head.last - 1)
  if (head.last >= mention.last || !officeLinks.has(lowerAt(tokens, head.last)) || !meansPerson(office))
    return undefined
  const name = nameEnding(layout, {first: head.last + 1, last: mention.last}, named)
  const first = name && tokenAt(layout, name.start)
  if (first === undefined || name?.kind !== 'full') return undefined
  for (let at = head.last + 1; at < first; at++) if (!isField(layout, at)) return undefined
  return first > head.last + 1 ? name : undefined
}

/**
 * `University of Taal engineer Ana Ruiz`: behind the name of a body stand what she is there and who she is. `Friends of Taal
 * singer Ana Ruiz` are people, and others.
 */
function nameBehindCalling(
  layout: Layout,
  mention: TokenSpan,
  head: TokenSpan,
  named: readonly NamedAt[],
): NamedAt | undefined {
  const {tokens} = layout
  const body = tokens[head.last - 1]
  if (head.last >= mention.last || !body?.capital || !mayBeBody(body.lower)) return undefined
  const name = nameEnding(layout, {first: head.last + 1, last: mention.last}, named)
  let at = name ? tokenAt(layout, name.start) - 1 : head.last
  if (name?.kind !== 'full') return undefined
  while (at > head.last && (tokens[at]?.text === '.' || kindsOf(lowerAt(tokens, at)) & kind.honorific)) at--
  // Board for Clean Water’s Director Ana Ruiz: behind an owner the calling may have its capital.
  const owned = tokens[at - 1]?.kind === 'possessive'
  if ((tokens[at]?.capital && !owned) || !meansPerson(lowerAt(tokens, at))) return undefined
  if (!owned && !tokens[at - 1]?.capital) return undefined
  for (at -= owned ? 2 : 1; at > head.last; at--)
    if (!tokens[at]?.capital && !titleLinks.has(lowerAt(tokens, at)) && !/^[&-]$/.test(lowerAt(tokens, at)))
      return undefined
  return name
}

/** A capitalised word before `of` or `for` that is nobody: `University`, `Water` of `Clean Water for All`, not `Friends`. */
const mayBeBody = (lower: string): boolean =>
  (kindsOf(lower) & bodyKinds) !== 0 || !(meansPerson(lower) || speaks(lower))

const bodyKinds = kind.organisationHead | kind.organisation | kind.placeHead

/** A word of what an office is for: `State`, `the Board`, no mark and no other office. */
const isField = ({tokens}: Layout, at: number): boolean => {
  const token = tokens[at]
  return token?.kind === 'word' && (token.capital || determiners.has(token.lower)) && !meansPerson(token.lower)
}

/** `Jr.`, `III`, the stop of an initial. */
const followsName = (lower: string): boolean => lower === '.' || (kindsOf(lower) & kind.suffix) !== 0
