import {firstAnswer} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {findSubject} from '../grammar/find-subject.ts'
import {isCarriedOut} from '../grammar/is-carried-out.ts'
import {isLabel} from '../passages/is-label.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {passagesIn} from '../passages/passages-in.ts'
import type {Attribution, Cue, TokenSpan} from './cue.ts'
import {cueAt} from './cue-at.ts'
import {accordingTo} from './sieves/according-to.ts'
import {attributionSieves} from './sieves/index.ts'

/** An attribution, signed. */
export interface SignedAttribution extends Attribution {
  readonly rule: string
  /** The cue is a verb of saying, which counts inside other content, too. */
  readonly reports: boolean
}

/** Finds who is said to have said what, stretch by stretch, by the cues in the reporter's own words. */
export function findAttributions(layout: Layout): SignedAttribution[] {
  const found: SignedAttribution[] = []
  for (const stretch of layout.stretches) {
    const before: SignedAttribution[] = []
    for (let at = stretch.first; at < stretch.last; at++) {
      const stands = cueAt(layout, stretch, at)
      if (!stands) continue
      const {verb, end} = stands
      const infinitives = lowerAt(layout.tokens, at - 1) === 'to' && isCarriedOut(layout, stretch, at - 1)
      const subject = verb.groups.size > 0 ? findSubject({layout, stretch, at, verb, before, infinitives}) : undefined
      const cue: Cue = {layout, stretch, at, end, verb, before, subject}
      const decided = firstAnswer(attributionSieves, cue)
      if (decided) {
        // went on to say: two cues of one telling; the later one is nearer to its words.
        const told = before.at(-1)
        // “It held,” Ruiz said, laughing, “and it will.”: the words that go on are told already.
        if (told && isToldAlready(told, decided.answer)) continue
        if (told && isSameTelling(told, decided.answer)) before.pop()
        before.push({
          ...decided.answer,
          rule: decided.rule,
          reports: isReport(cue),
        })
      }
    }
    const turn = layout.turns.get(stretch.first)
    const words = turn?.unnamed === false ? before.find(({at}) => at === turn.colon) : undefined
    if (words) found.push(words)
    else
      for (const one of before)
        if (before.length === 1 || !isSwallowed(layout, one, before))
          found.push(behindOpener(layout, stretch, beforeRelay(one, before)))
  }
  return layout.turns.size > 0 ? outsideTurns(layout, found) : found
}

/** `RUIZ: Nobody called. The mayor says it held.`: what a turn of a transcript tells of others is its speaker's. */
function outsideTurns({turns}: Layout, found: readonly SignedAttribution[]): SignedAttribution[] {
  const colons = new Set([...turns.values()].filter(({unnamed}) => !unnamed).map(({colon}) => colon))
  let end = 0
  return found.filter(({at, content}) => {
    if (colons.has(at)) end = content.at(-1)?.last ?? at
    return colons.has(at) || at >= end
  })
}

/**
 * Whether an attribution stands inside what another one reports: in `Ruiz said Diaz wants to resign` and in `Ruiz said
 * Diaz told her it fell`, what Diaz wants and told is hers to tell, and the paper vouches for none of it; so are words
 * in marks inside it (`Ruiz said Diaz called it “sand”`, `Ruiz said she had asked for “calm”`). A marked sentence stays
 * (`Ruiz said Diaz told her: “It fell.”`), and so do marks that are relayed: `Diaz voiced “hope,” the report said`.
 */
function isSwallowed(layout: Layout, one: SignedAttribution, all: readonly SignedAttribution[]): boolean {
  // Ruiz said it held, according to the Daily Post: the paper relays, the words are hers.
  if (one.rule === accordingTo.name && all.some((other) => isVerbal(other) && holdsCue(one, other))) return true
  const marked = one.reports && holdsMarks(layout, one)
  if (marked && isWhole(layout, one)) return false
  return all.some((other) => {
    if (other === one || (isVerbal(one) && other.rule === accordingTo.name)) return false
    // people who want to go said: the wish stands in who said it.
    if (lowerAt(layout.tokens, other.mention.first) === 'who' && isBetween(other.at, one.mention)) return false
    if (marked && !(other.reports && holdsCue(other, one))) return false
    // Fishermen have found a wreck, the paper said: the cue itself is told, however far its content runs.
    const told = holdsCue(other, one)
    if (one.reports && (!told || holdsCue(one, other))) return false
    if (!told && !one.content.every((span) => other.content.some((outer) => isWithin(span, outer)))) return false
    const relayed = other.content.every((span) => span.last <= other.at) && other.mention.first > one.mention.first
    return !(relayed && holdsMarks(layout, one))
  })
}

/** Said by a verb, not according to somebody. */
const isVerbal = ({reports, rule}: SignedAttribution): boolean => reports && rule !== accordingTo.name

/** Whether two cues beside each other give the same tokens to one mention. */
const isSameTelling = (one: Attribution, other: Attribution): boolean =>
  other.at - one.at < 4 &&
  one.mention.first === other.mention.first &&
  one.content.length === other.content.length &&
  one.content.every(({first, last}, index) => {
    const twin = other.content[index]
    return twin?.last === last && Math.abs(twin.first - first) < 2
  })

const isToldAlready = (one: Attribution, other: Attribution): boolean =>
  one.mention.first === other.mention.first &&
  one.content.length > 1 &&
  other.content.every((span) => one.content.some(({first, last}) => first === span.first && last === span.last))

/** Ruiz promised “calm,” the report said: what she promised ends before who tells of it. */
function beforeRelay(one: SignedAttribution, all: readonly SignedAttribution[]): SignedAttribution {
  const relay = all.find(
    (other) => other !== one && holdsCue(other, one) && holdsCue(one, other) && other.mention.first > one.at,
  )
  const end = relay?.content.at(-1)?.last
  if (relay === undefined || end === undefined || end > Math.min(relay.mention.first, relay.at)) return one
  const content = one.content
    .filter(({first}) => first < end)
    .map(({first, last}) => ({first, last: Math.min(last, end)}))
  return content.length > 0 ? {...one, content} : one
}

/** `Journal: You fell in, people say.`: what opens a turn of an interview is nobody's words. */
function behindOpener({turns}: Layout, {first}: Stretch, one: SignedAttribution): SignedAttribution {
  const colon = turns.get(first)?.colon
  if (colon === undefined || one.at === colon) return one
  return {
    ...one,
    content: one.content.map((span) =>
      span.first <= colon && span.last > colon + 1 ? {...span, first: colon + 1} : span,
    ),
  }
}

/** `said, “It held.”`: every word of it stands between marks, and they are no label. */
function isWhole(layout: Layout, one: SignedAttribution): boolean {
  const {content} = one
  const inside = passagesIn(layout, content)
  const whole = content.every(({first, last}) => inside.some(({open, close}) => first === open && last === close + 1))
  return whole && !isLabel(layout, one, inside)
}

const isBetween = (at: number, {first, last}: TokenSpan): boolean => at >= first && at < last

const holdsCue = ({content}: Attribution, {at}: Attribution): boolean =>
  content.some(({first, last}) => at >= first && at < last)

const isWithin = (span: TokenSpan, outer: TokenSpan): boolean =>
  span.first >= outer.first && span.last <= outer.last && span.last - span.first < outer.last - outer.first

const holdsMarks = ({passageOf}: Layout, {content}: Attribution): boolean =>
  content.some(({first, last}) => passageOf.slice(first, last).some((passage) => passage !== undefined))

/** Verbs of saying and the cues that are no verbs. */
const isReport = ({verb: {groups}}: Cue): boolean =>
  groups.size === 0 || groups.has('saying') || groups.has('telling') || groups.has('labelling')
