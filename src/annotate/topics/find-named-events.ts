import type {Evidence} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {lowerAt} from '../../text/cursor.ts'
import type {Reading} from '../../text/reading.ts'
import type {Token} from '../../text/tokens.ts'
import {eventNameJoiners, eventNameStarters} from '../../vocabulary/topics/event-name-words.ts'
import type {CueWords} from './cue-words.ts'
import {importanceOf} from './importance.ts'
import {evidenceAt, factOf, type Scored} from './scored.ts'

export const namedEvent = defineRule({
  name: 'named-event',
  says: 'An event is named with capital letters.',
  example: 'The 4th Lisbon Forum on Ocean Law opened on Monday.',
})

/**
 * Conferences, summits, games and festivals under their own names: `the 4th Lisbon Forum on Ocean Law` is *Lisbon
 * Forum on Ocean Law*, when the article comes back to it (`the forum opened on Monday`).
 */
export function findNamedEvents(reading: Reading, cues: CueWords): Scored[] {
  if (cues.events.length < 2) return []
  const {tokens} = reading
  const importance = importanceOf(reading)
  const events = new Map<string, {score: number; head: string; hits: Evidence[]}>()
  const returns = new Map<string, number>()
  for (const at of cues.events) {
    const token = tokens[at]
    if (!token) continue
    returns.set(token.lower, (returns.get(token.lower) ?? 0) + 1)
    // A headline may be capitalised from end to end: `Forum on Ocean Law Held`.
    if (!token.capital || roleAt(reading, token.sentence) === 'headline') continue
    const first = beginning(tokens, at)
    const end = ending(tokens, at)
    // TALKS AT SUMMIT IN LENTO: in a line of capitals every word looks like a name
    if (end - first < 3 || tokens.slice(first, end).every(({text}) => text === text.toUpperCase())) continue
    const name = reading.text.slice(tokens[first]?.start, tokens[end - 1]?.end)
    const event = events.get(name) ?? {score: 0, head: token.lower, hits: []}
    event.score += importance[token.sentence] ?? 1
    event.hits.push(evidenceAt(tokens, first, end))
    events.set(name, event)
  }
  return [...events].flatMap(([name, {score, head, hits}]): Scored[] =>
    (returns.get(head) ?? 0) >= 2 ? [{score: 2 + score * 2, fact: factOf(name, 'stated', namedEvent, hits)}] : [],
  )
}

const roleAt = ({sentences, blocks}: Reading, sentence: number) => blocks[sentences[sentence]?.block ?? -1]?.role

/** Back over the capitalised words of the name; an ordinal before them is the year's, not the event's. */
function beginning(tokens: readonly Token[], at: number): number {
  let first = at
  while (isName(tokens[first - 1], tokens[at])) first--
  return first
}

/** On over `on International Security`: joiners count only with a capitalised word after them. */
function ending(tokens: readonly Token[], at: number): number {
  let end = at + 1
  for (let next = end; next < tokens.length; next++) {
    if (isName(tokens[next], tokens[at])) end = next + 1
    else if (!eventNameJoiners.has(lowerAt(tokens, next))) break
  }
  return end
}

const isName = (token: Token | undefined, head: Token | undefined): boolean =>
  token?.capital === true &&
  token.kind === 'word' &&
  token.sentence === head?.sentence &&
  !eventNameStarters.has(token.text)
