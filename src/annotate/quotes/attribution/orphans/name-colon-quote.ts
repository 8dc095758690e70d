import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {questionWords} from '../../../../vocabulary/english/clause-words.ts'
import {prepositions} from '../../../../vocabulary/english/function-words.ts'
import {findSubject} from '../../grammar/find-subject.ts'
import {mainSubject} from '../../grammar/main-subject.ts'
import {type Layout, type Stretch, spanOf} from '../../passages/layout.ts'
import {isDash} from '../../passages/punctuation.ts'
import type {Attribution, TokenSpan} from '../cue.ts'
import {couldSpeak} from './could-speak.ts'
import {lastWithin} from './last-within.ts'
import type {Orphan} from './orphan.ts'

/**
 * `Ana Ruiz was blunt: “It fell.”`, `Ruiz put it on the wall:` and the marks in the next paragraph; of `Growers agree —
 * Ana Ruiz: “It fell.”` the name after the dash.
 */
export const nameColonQuote = defineRule<Sieve<Orphan, Attribution>>({
  name: 'name-colon-quote',
  says: 'A sentence about the speaker ends in a colon, and the words follow.',
  example: 'Ana Ruiz was blunt: “It fell.”',
  answer({layout, passage, stretch, found}) {
    const {tokens, stretches} = layout
    const colon = passage.open - 1
    if (tokens[colon]?.text !== ':') return undefined
    const introduction = stretches[passage.open === stretches[stretch]?.first ? stretch - 1 : stretch]
    if (!introduction || colon < introduction.first) return undefined
    const last = lastWithin(found, introduction.first, colon)
    const mention =
      nameAfterDash(layout, introduction.first, colon) ??
      last?.mention ??
      subjectOfLastVerb(layout, introduction, colon) ??
      mainSubject(layout, introduction, colon) ??
      sourceBehindFrom(layout, introduction, colon)
    if (!mention || !couldSpeak(layout, mention)) return undefined
    return {
      content: [{first: passage.open, last: passage.close + 1}],
      mention: {first: mention.first, last: mention.last},
      cue: spanOf(layout, colon, colon + 1),
      at: colon,
      atMost: 'inferred',
    }
  },
})

/** `From Ruiz’s post:`: nothing else stands before the colon. */
const sourceBehindFrom = ({tokens}: Layout, {first}: Stretch, colon: number): TokenSpan | undefined =>
  lowerAt(tokens, first) === 'from' && colon - first < 8 ? {first: first + 1, last: colon} : undefined

/** `— Ana Ruiz:`, `- More from Ana Ruiz:`: a dash, two or three small words at most, and nothing but a name. */
function nameAfterDash({tokens}: Layout, from: number, colon: number): TokenSpan | undefined {
  let first = colon
  while (first > from && tokens[first - 1]?.capital) first--
  if (first === colon) return undefined
  let dash = first - 1
  if (prepositions.has(lowerAt(tokens, dash))) dash--
  if (dash < first - 1 && tokens[dash]?.lower === 'more') dash--
  return isDash(tokens[dash]) && dash >= from ? {first, last: colon} : undefined
}

/** `A spokeswoman, Andrea Sol, summed it up in a letter:`, `One grower countered by asking:`: who the last verb belongs to. */
function subjectOfLastVerb(layout: Layout, stretch: Stretch, colon: number): TokenSpan | undefined {
  for (let at = colon - 1; at > stretch.first; at--) {
    if (layout.passageOf[at] !== undefined) return undefined
    if (layout.partOf(at) !== 'VERB') continue
    // With Diaz worried about it, Ruiz is trying a new one: a participle with its helping verb has a subject.
    const form = /ing$/.test(lowerAt(layout.tokens, at)) ? 'ing' : 'past'
    if (form === 'ing' && layout.partOf(at - 1) !== 'AUX') continue
    const subject = findSubject({layout, stretch, at, verb: {form}, before: []})
    // sorry for what happened: nobody
    if (subject && !questionWords.has(lowerAt(layout.tokens, subject.last - 1))) return subject
  }
  return undefined
}
