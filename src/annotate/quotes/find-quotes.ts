import type {QuoteKind, Span} from '../../model.ts'
import type {Findings, FoundQuote} from '../findings.ts'
import type {Reading} from '../reading.ts'
import type {Run} from './cue.ts'
import {findAttributions, type SignedAttribution} from './find-attributions.ts'
import type {Passage} from './find-passages.ts'
import {isStatement, joinContinuations} from './join-continuations.ts'
import {type Layout, layOut, spanOf} from './layout.ts'
import {type FoundSpeaker, findSpeakers} from './speakers/index.ts'

/**
 * Finds quotations and reported speech, and who is given as their speaker: first the mention a cue points at, then
 * the person or organisation behind the mention. Spans count in the reading text.
 */
export function findQuotes(reading: Reading, findings: Pick<Findings, 'people' | 'organisations'>): FoundQuote[] {
  const layout = layOut(reading)
  const attributions = joinContinuations(layout, findAttributions(layout))
  const speakers = findSpeakers(layout, attributions, findings)
  const quotes = attributions.map((attribution, index) => quoteOf(layout, attribution, speakers[index]))
  const orphans = layout.passages.filter(
    (passage) => !attributions.some((a) => a.content.some((run) => covers(run, passage))),
  )
  for (const passage of orphans) {
    if (isStatement(layout, passage)) quotes.push({kind: 'direct', spans: [passage.inner], quoted: [passage.inner]})
  }
  return quotes.sort((a, b) => startOf(a) - startOf(b))
}

const startOf = (quote: FoundQuote): number => quote.spans[0]?.start ?? 0

const covers = (run: Run, passage: Passage): boolean => run.first <= passage.open && passage.close < run.last

function quoteOf(layout: Layout, attribution: SignedAttribution, speaker: FoundSpeaker | undefined): FoundQuote {
  const inside = layout.passages.filter((passage) => attribution.content.some((run) => covers(run, passage)))
  const whole = attribution.content.every((run) => inside.some((passage) => fills(run, passage)))
  const kind: QuoteKind = inside.length === 0 ? 'indirect' : whole ? 'direct' : 'mixed'
  const spans = attribution.content.map((run): Span => {
    const passage = inside.find((one) => fills(run, one))
    return passage ? passage.inner : spanOf(layout, run.first, run.last)
  })
  return {
    kind,
    spans,
    quoted: inside.map((passage) => passage.inner),
    ...(attribution.cue && {cue: attribution.cue}),
    ...(speaker && {speaker}),
  }
}

const fills = (run: Run, passage: Passage): boolean => run.first === passage.open && run.last === passage.close + 1
