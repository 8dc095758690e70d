import type {QuoteKind, Span} from '../../model.ts'
import type {Reading} from '../../text/reading.ts'
import type {Findings, FoundQuote} from '../findings.ts'
import {answersOfInterviewed} from './attribution/answers-of-interviewed.ts'
import type {Attribution, TokenSpan} from './attribution/cue.ts'
import {verbAt} from './attribution/cue-at.ts'
import type {SignedAttribution} from './attribution/find-attributions.ts'
import {findAttributions} from './attribution/find-attributions.ts'
import {joinContinuations} from './attribution/join-continuations.ts'
import {stretchAt} from './grammar/stretch-at.ts'
import {oneStatementAPassage} from './one-statement-a-passage.ts'
import type {Passage} from './passages/find-passages.ts'
import {isClause, isLabel} from './passages/is-label.ts'
import {isPulled} from './passages/is-pulled.ts'
import {isStatement} from './passages/is-statement.ts'
import {type Layout, layOut, spanOf} from './passages/layout.ts'
import {passagesIn} from './passages/passages-in.ts'
import {findSpeakers} from './speaker/find-speakers.ts'
import {indexMentions} from './speaker/mention-index.ts'
import type {FoundSpeaker} from './speaker/mentioned.ts'
import {contentVerbByName} from './stance/content-verb-by-name.ts'
import {findStances, type SignedStance} from './stance/find-stances.ts'
import type {Claim} from './stance/unsaid/claim.ts'
import {whyUnsaid} from './stance/unsaid/index.ts'

/**
 * Finds quotations, reported speech and stances, and who is given as their speaker: first the mention a cue points at,
 * then the person or organisation behind the mention. Spans count in the reading text; in the order of the text.
 */
export function findQuotes(reading: Reading, findings: Pick<Findings, 'people' | 'organisations'>): FoundQuote[] {
  const layout = layOut(reading)
  const named = indexMentions(findings.people)
  const given = findAttributions(layout)
  const answers = answersOfInterviewed(layout, reading, given)
  const statements = joinContinuations(layout, [...given, ...answers], named)
  const stances = findStances(layout, statements)
  const speakers = findSpeakers(layout, [...statements, ...stances], findings)
  const said = [...statements, ...stances.filter((stance) => speakers.has(stance) && holdsWords(layout, stance))]
  const {owned, orphans} = shareOut(layout, said)
  const quotes: FoundQuote[] = []
  for (const [index, attribution] of said.entries()) {
    const {cue} = attribution
    const speaker = speakers.get(attribution)
    const content = contentOf(layout, attribution, owned[index] ?? [])
    // The process explains why: words that nobody is known to have said are no statement, unless marks show that
    // somebody did. A verb still tells that they are somebody's, and they are kept with the stances of nobody named.
    const unsaid = !speaker && (content.kind === 'indirect' || content.kind === 'term')
    if (unsaid && (passagesIn(layout, attribution.content).length > 0 || isMark(layout, attribution))) continue
    const why =
      unsaid || content.kind === 'term'
        ? undefined
        : whyUnsaid(claimOf(layout, attribution, content.kind, owned[index] ?? [], speaker))
    const stance = unsaid || why !== undefined
    quotes.push({
      ...content,
      ...(stance && {stance}),
      ...(cue && {cue}),
      ...attributed(speaker, stance || content.kind === 'term'),
    })
  }
  const told = new Set<unknown>(said)
  for (const stance of stances) {
    if (!told.has(stance)) quotes.push(...quoteOf(layout, stance, speakers.get(stance)))
  }
  for (const paragraphs of overParagraphs(orphans)) {
    if (
      !paragraphs.some(
        (passage) => isStatement(layout, passage) && !isPulled(layout, passage, stretchAt(layout, passage.open)),
      )
    )
      continue
    const words = paragraphs.map(({inner}) => inner)
    quotes.push({kind: 'direct', spans: words, quoted: words})
  }
  return oneStatementAPassage(quotes.sort((a, b) => startOf(a) - startOf(b)))
}

/** `“It held. ¶ “It will hold.”`: paragraphs that only open, and the last one, are one utterance. */
function overParagraphs(passages: readonly Passage[]): Passage[][] {
  const utterances: Passage[][] = []
  for (const passage of passages) {
    const before = utterances.at(-1)
    const last = before?.at(-1)
    if (before && last?.continues && last.block === passage.block - 1) before.push(passage)
    else utterances.push([passage])
  }
  return utterances
}

function claimOf(
  layout: Layout,
  attribution: SignedAttribution | SignedStance,
  kind: QuoteKind,
  marked: readonly Passage[],
  speaker: FoundSpeaker | undefined,
): Claim {
  const {stretches} = layout
  const {content, at, rule} = attribution
  const stretch = stretches[stretchAt(layout, at)] ?? {first: at, last: at + 1, block: 0}
  const mention = attribution.mention ?? {first: at, last: at}
  return {
    layout,
    attribution: {content, mention, at, rule},
    verb: verbAt(layout, at),
    stretch,
    kind: kind === 'direct' && isWoven(layout, attribution) ? 'mixed' : kind,
    stance: 'stance' in attribution,
    marked,
    speaker,
  }
}

/**
 * Whether marks stand inside a sentence of somebody else's: `spoke of a plan that “leaks”`. In `said “it leaks”`, `warned
 * that “it leaks”` and behind a comma or a colon they stand alone.
 */
function isWoven(layout: Layout, {content, at}: Said): boolean {
  const {tokens, stretches, passageOf, partOf} = layout
  const first = content[0]?.first ?? 0
  if (first <= at || passageOf[at] !== undefined) return false
  const before = tokens[first - 1]
  if (!before || before.kind === 'mark' || first - 1 === at) return false
  if (stretches[stretchAt(layout, first)]?.first === first) return false
  // a council that “takes sides”: behind a noun the word opens a relative clause.
  if (before.lower === 'that') return first - 2 !== at && partOf(first - 2) === 'NOUN'
  return !(before.lower === 'out' || before.lower === 'it')
}

/** Whether words were said in taking a stance: marks around a clause, or around any words of a verb of speaking. */
function holdsWords(layout: Layout, {content, speaks}: SignedStance): boolean {
  return passagesIn(layout, content).some((passage) => speaks || isClause(layout, passage, 5))
}

/** A stance as a quote; none where marked words would be nobody's. */
function quoteOf(layout: Layout, stance: SignedStance, speaker: FoundSpeaker | undefined): FoundQuote[] {
  const {content, mention, cue, rule} = stance
  const quoted = passagesIn(layout, content).map(({inner}) => inner)
  // The plan was rejected by a wide margin: what is no somebody after `by` leaves no stance.
  if (!speaker && (quoted.length > 0 || (mention && rule === contentVerbByName.name))) return []
  const spans = content.map(({first, last}) => spanOf(layout, first, last))
  const kind = quoted.length > 0 ? 'mixed' : 'indirect'
  return [{kind, stance: true, spans, quoted, ...(cue && {cue}), ...attributed(speaker, true)}]
}

/** A speaker who is guessed is no speaker of a statement, and kept apart. Stances and terms are printed as nobody's words. */
function attributed(speaker: FoundSpeaker | undefined, unprinted: boolean): Pick<FoundQuote, 'speaker' | 'perhaps'> {
  if (!speaker) return {}
  return speaker.certainty === 'guessed' && !unprinted ? {perhaps: speaker} : {speaker}
}

/** A colon or a dash ties words to nobody but a speaker, unless it is `Q:` and `A:` that speak in turn. */
const isMark = ({tokens, turns}: Layout, {at}: Said): boolean => tokens[at]?.kind === 'mark' && turns.size === 0

/** What both a statement and a stance with words have. */
type Said = Pick<Attribution, 'content' | 'at'>

const startOf = (quote: FoundQuote): number => quote.spans[0]?.start ?? 0

/**
 * Gives each marked passage to the narrowest attribution around it: in `Diaz voiced “hope,” the report said` the
 * marked words are his, though the whole sentence is the report's.
 */
function shareOut(layout: Layout, attributions: readonly Said[]): {owned: Passage[][]; orphans: Passage[]} {
  const owner = new Map<Passage, {index: number; width: number}>()
  attributions.forEach(({content}, index) => {
    const width = content.reduce((sum, span) => sum + span.last - span.first, 0)
    for (const passage of passagesIn(layout, content)) {
      if (width < (owner.get(passage)?.width ?? Number.POSITIVE_INFINITY)) owner.set(passage, {index, width})
    }
  })
  const owned: Passage[][] = attributions.map(() => [])
  const orphans: Passage[] = []
  for (const passage of layout.passages) (owned[owner.get(passage)?.index ?? -1] ?? orphans).push(passage)
  return {owned, orphans}
}

function contentOf(
  layout: Layout,
  attribution: Said,
  inside: readonly Passage[],
): Pick<FoundQuote, 'kind' | 'spans' | 'quoted'> {
  const filled = attribution.content.map((span) => inside.find((passage) => fills(span, passage)))
  const spans = attribution.content.map(
    (span, index): Span => filled[index]?.inner ?? spanOf(layout, span.first, span.last),
  )
  return {
    kind: kindOf(layout, attribution, inside, filled.every(Boolean)),
    spans,
    quoted: inside.map(({inner}) => inner),
  }
}

function kindOf(layout: Layout, attribution: Said, inside: readonly Passage[], whole: boolean): QuoteKind {
  // WENDELL MARSH, APPLE GROWER: Nobody called.: a transcript prints every word as it was said.
  if (layout.turns.get(layout.stretches[stretchAt(layout, attribution.at)]?.first ?? -1)?.colon === attribution.at)
    return 'direct'
  if (inside.length === 0) return 'indirect'
  if (isLabel(layout, attribution, inside)) return 'term'
  return whole ? 'direct' : 'mixed'
}

const fills = (span: TokenSpan, passage: Passage): boolean =>
  span.first === passage.open && span.last === passage.close + 1
