import {lowerAt, textAt} from '../../../text/cursor.ts'
import {openingSubordinators} from '../../../vocabulary/english/clause-words.ts'
import {coordinators, prepositions, subordinators} from '../../../vocabulary/english/function-words.ts'
import {beforeAnswers} from '../../../vocabulary/speech/interview-words.ts'
import type {FoundPerson} from '../../findings.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {holdsTaggedVerb} from '../grammar/is-tagged-verb.ts'
import {mainClause} from '../grammar/main-clause.ts'
import {startOfMainSubject} from '../grammar/main-subject.ts'
import {standsBehindWords} from '../grammar/phrases/stands-behind-words.ts'
import {stretchAt} from '../grammar/stretch-at.ts'
import {tokenAt} from '../grammar/token-at.ts'
import {type Layout, type Stretch, spanOf} from '../passages/layout.ts'
import {meansPerson} from './means-person.ts'
import {firstFrom, type NamedAt} from './mention-index.ts'
import type {Mentioned} from './mentioned.ts'

export interface Candidate {
  readonly person: number
  readonly score: number
  /** How many sentences back they are the subject; infinite where they never are. */
  readonly subject: number
}

/**
 * The people a pronoun or description may mean, likeliest first. Nearness of the sentence counts most, then standing
 * as its subject or as its speaker: in `Ruiz met Diaz. She said` it is Ruiz. Whom the marked words name does not say
 * them: in `“I was glad to see Diaz,” she said` it is not Diaz. Nor is it who is named in the clause of a pronoun: `she said of
 * Diaz`.
 */
export function candidatesBefore(
  {layout, mention, people, named, spoken}: Mentioned,
  fits: (person: FoundPerson, index: number) => boolean,
): Candidate[] {
  const here = layout.tokens[mention.first]?.start ?? 0
  const stretch = stretchAt(layout, mention.first)
  const others = namedByPronoun(named, layout, stretch, mention)
  const best = new Map<number, Candidate>()
  const consider = (index: number, score: number, subject: number): void => {
    const person = people[index]
    if (!person || others.has(index) || !fits(person, index)) return
    const known = best.get(index)
    best.set(index, {
      person: index,
      score: Math.max(known?.score ?? Number.NEGATIVE_INFINITY, score),
      subject: Math.min(known?.subject ?? Number.POSITIVE_INFINITY, subject),
    })
  }
  // Each stretch's first person outside marks is taken for its subject, and who is joined to them by `and`.
  const told = isTold(layout, stretch, mention, spoken)
  const window = stretchesBefore(layout, stretch, mention, told)
  for (const {stretch: one, distance, main} of window) {
    let first = true
    for (const mentioned of namedOutsideMarks(layout, named, one)) {
      if (mentioned.start >= here) break
      if (distance > 0 && isAskedInPassing(layout, one, mentioned)) continue
      // While Diaz doubted it, Ruiz said it held. “It did,” she said: is Ruiz.
      const aside = mentioned.start < (layout.tokens[main]?.start ?? 0)
      const standing = aside ? 'object' : standingOf(layout, mentioned)
      const subject = first && standing === 'head'
      // Diaz’s campaign vowed to stay. “I stay,” he said: a thing that opens the sentence brings its owner in.
      const owning = standing !== 'owner' ? 0 : first && ownsSubject(layout, one, mentioned) ? 1 : -1
      consider(
        mentioned.person,
        -distance * 2 + (subject ? 2 : 0) + owning - (aside && distance === 0 ? inQuestion : 0),
        subject ? distance : Number.POSITIVE_INFINITY,
      )
      first &&= aside || coordinators.has(lowerAt(layout.tokens, tokenAt(layout, mentioned.end - 1) + 1))
    }
  }
  const begins = window.at(-1)?.stretch.first ?? 0
  for (let index = spoken.length - 1; index >= 0; index--) {
    const {at, speaker} = spoken[index] ?? {at: -1}
    if (at < begins) break
    const step = window.find(({stretch: one}) => at >= one.first && at < one.last)
    if (!step || at >= mention.first || speaker?.person === undefined) continue
    if (at >= step.main) consider(speaker.person, -step.distance * 2 + 3, step.distance)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.person - b.person)
}

/** Who would be a better mayor than|Diaz? “I would,” said he: whom a question of the article names on the way. `Was Diaz glad?` is about him. */
const isAskedInPassing = (layout: Layout, {first, last}: Stretch, {start}: NamedAt): boolean =>
  textAt(layout.tokens, last - 1) === '?' &&
  layout.passageOf[last - 1] === undefined &&
  tokenAt(layout, start) > first + subjectOfQuestion

/** In tokens: `But what if Diaz wins?`, `Was Ana Ruiz glad?`. */
const subjectOfQuestion = 4

/**
 * How a name stands in its phrase: `head` where it does something, `owner` in `Ruiz’s dam` and `the Ruiz campaign`,
 * `object` after a preposition.
 */
function standingOf(layout: Layout, {start, end}: NamedAt): 'head' | 'owner' | 'object' {
  const {tokens, partOf} = layout
  const next = tokenAt(layout, end - 1) + 1
  if (tokens[next]?.kind === 'possessive' || /^['’]$/.test(textAt(tokens, next))) return 'owner'
  if (tokens[next]?.kind === 'word' && partOf(next) === 'NOUN') return 'owner'
  return prepositions.has(lowerAt(tokens, tokenAt(layout, start) - 1)) ? 'object' : 'head'
}

/** `Ruiz’s campaign`, `the Ruiz campaign` as what a sentence opens with; `Ruiz’s lawyer` and `Ruiz aides` are somebody themselves. */
function ownsSubject(layout: Layout, {first}: Stretch, {start, end}: NamedAt): boolean {
  const {tokens} = layout
  let at = tokenAt(layout, end - 1) + 1
  if (tokens[at]?.kind !== 'word') at++
  if (meansPerson(lowerAt(tokens, at)) || tokens[at]?.capital) return false
  return !holdsTaggedVerb(layout, {first, last: tokenAt(layout, start)})
}

function* namedOutsideMarks(layout: Layout, named: readonly NamedAt[], {first, last}: Stretch): Generator<NamedAt> {
  const {start, end} = spanOf(layout, first, last)
  for (let at = firstFrom(named, start); at < named.length; at++) {
    const one = named[at]
    if (!one || one.end > end) return
    if (layout.passageOf[tokenAt(layout, one.start)] === undefined) yield one
  }
}

/** The people whom the sentence of a mention names in its marked words or, behind `he` or `she`, in the same clause or before it again. */
function namedByPronoun(
  named: readonly NamedAt[],
  layout: Layout,
  at: number,
  mention: TokenSpan,
): ReadonlySet<number> {
  const found = new Set<number>()
  const stretch = layout.stretches[at]
  if (!stretch) return found
  const end = layout.tokens[stretch.last - 1]?.end ?? 0
  const clause = endOfPronounClause(layout, mention, stretch.last)
  const same = samePronounBefore(layout, stretch, mention)
  for (let next = firstFrom(named, layout.tokens[stretch.first]?.start ?? 0); next < named.length; next++) {
    const one = named[next]
    if (!one || one.end > end) break
    const token = tokenAt(layout, one.start)
    const behind = token > mention.first && token < clause
    const between = token > same && token < mention.first
    if (behind || between || layout.passageOf[token] !== undefined) found.add(one.person)
  }
  return found
}

/** When she rose after Diaz had left, she said: the first `she` of the sentence, who is none of those named behind it. */
function samePronounBefore({tokens, passageOf}: Layout, {first}: Stretch, mention: TokenSpan): number {
  const pronoun = lowerAt(tokens, mention.first)
  if (mention.last - mention.first > 1 || !/^(?:he|she)$/.test(pronoun)) return mention.first
  for (let at = first; at < mention.first; at++)
    if (lowerAt(tokens, at) === pronoun && passageOf[at] === undefined) return at
  return mention.first
}

/** `she told Diaz that the dam held|, but Ruiz`: where another clause may name her again; nothing for other mentions. */
function endOfPronounClause({tokens, passageOf}: Layout, {first, last}: TokenSpan, limit: number): number {
  if (last - first > 1 || !/^(?:he|she)$/.test(lowerAt(tokens, first))) return last
  let at = last
  for (; at < limit && passageOf[at] === undefined; at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'mark' && token.text !== '.')) break
    if (coordinators.has(token.lower) || (subordinators.has(token.lower) && token.lower !== 'that')) break
  }
  return at
}

/**
 * The stretches up to three paragraphs back, nearest first. One that a pronoun opens brings nobody new, and whoever stood
 * before it is as near: `Ruiz left. She crossed the dam. “It holds,” she said.`
 */
function stretchesBefore(layout: Layout, stretch: number, mention: TokenSpan, told: boolean) {
  const window: {stretch: Stretch; distance: number; main: number}[] = []
  const block = layout.stretches[stretch]?.block ?? 0
  let distance = 0
  // Asked what she would do if Diaz won, she said: whom a question names is not who answers it.
  const opens = layout.stretches[stretch]?.first ?? mention.first
  // Diaz is no grower, he said: nor is who is the subject of what is told, if somebody else has just spoken.
  const own = told || beforeAnswers.has(lowerAt(layout.tokens, opens)) ? mention.first : opens
  for (let index = stretch; index >= 0 && window.length < mostStretches; index--) {
    const one = layout.stretches[index]
    if (!one || block - one.block > 3) break
    window.push({stretch: one, distance, main: index === stretch ? own : startOfMain(layout, one)})
    if (index === stretch || !opensWithPronoun(layout, one)) distance++
  }
  return window
}

/**
 * `Diaz copied it, he said`, told in no marks by whoever has spoken in the two sentences before; but not `While Diaz copied it, he
 * said`, nor behind another cue of the sentence.
 */
function isTold(layout: Layout, here: number, {first}: TokenSpan, spoken: Mentioned['spoken']): boolean {
  if (layout.passageOf[first - 1] !== undefined || !standsBehindWords(layout, first)) return false
  if (openingSubordinators.has(lowerAt(layout.tokens, layout.stretches[here]?.first ?? first))) return false
  const last = spoken.findLast(({at, speaker}) => at < first && speaker.kind === 'person')
  const back = last ? here - stretchAt(layout, last.at) : 0
  return back > 0 && back < 3
}

/** On “Taal at Noon” with Ben Diaz, Ruiz mocked it: whom an opening phrase names stands aside, as in a clause under another. */
function startOfMain(layout: Layout, stretch: Stretch): number {
  // According to Ruiz, the board slept. “It does,” she said: she has spoken.
  if (lowerAt(layout.tokens, stretch.first) === 'according') return stretch.first
  return Math.max(mainClause(layout, stretch), startOfMainSubject(layout, stretch) ?? stretch.first)
}

/** Less than whoever spoke two sentences before. */
const inQuestion = 3

/** Three long paragraphs; where an article is one paragraph, nobody looks back further for whom `she` means. */
const mostStretches = 40

function opensWithPronoun(layout: Layout, stretch: Stretch): boolean {
  const subject = startOfMainSubject(layout, stretch)
  return subject !== undefined && /^(?:he|she)$/.test(lowerAt(layout.tokens, subject))
}
