import type {Token} from '../../text/tokens.ts'
import {perWord} from '../../text/words.ts'
import {eventWords, sanctionWords} from '../../vocabulary/dates/event-words.ts'
import {warWords} from '../../vocabulary/topics/wars.ts'

/** Where an article prints the words that wars, sanctions and events are found by: indexes into its tokens. */
export interface CueWords {
  /** `war in`, `invasion of`, and the `War` of a name. */
  readonly wars: readonly number[]
  /** The first of two years with a dash between them: `1950–1953`. */
  readonly years: readonly number[]
  readonly sanctions: readonly number[]
  /** `conference`, `forum`. */
  readonly events: readonly number[]
}

/** Finds them in one pass, since each kind is rare and the articles are long. */
export function cueWordsIn(tokens: readonly Token[]): CueWords {
  const found = {wars: [] as number[], years: [] as number[], sanctions: [] as number[], events: [] as number[]}
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const bits = cueOf(token)
    if (bits === 0) continue
    if (bits & cue.war) found.wars.push(at)
    if (bits & cue.sanctions) found.sanctions.push(at)
    if (bits & cue.event) found.events.push(at)
    if (bits & cue.dash && tokens[at - 1]?.kind === 'number') found.years.push(at - 1)
  }
  return found
}

const dashes: ReadonlySet<string> = new Set('-–—‑')

const cue = {war: 1, sanctions: 2, event: 4, dash: 8} as const

const cueOf = perWord(
  ({lower}) =>
    (warWords.has(lower) ? cue.war : 0) |
    (sanctionWords.has(lower) ? cue.sanctions : 0) |
    (eventWords.has(lower) ? cue.event : 0) |
    (dashes.has(lower) ? cue.dash : 0),
)
