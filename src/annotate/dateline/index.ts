import {type FoundDateline, findDateline} from '../../lines/find-dateline.ts'
import type {Dateline, Fact} from '../../model.ts'
import type {Reading} from '../../text/reading.ts'
import type {Finder} from '../desk.ts'

/** Finds where and when a report was filed: `TOKYO, July 27. /TASS/.`. */
export const annotateDateline: Finder = ({reading}) => {
  const found = datelineOf(reading)
  if (!found?.dateline) return {}
  const fact: Fact<Dateline> = {
    value: found.dateline,
    certainty: found.certainty,
    rule: found.rule,
    evidence: [{span: found.span, says: reading.text.slice(found.span.start, found.span.end).trim()}],
  }
  return {dateline: fact}
}

/** “No one was hurt.” above “FERROW, N.H. — The bridge …”: a line of so many characters at most was the head’s. */
const longestAbove = 160

/**
 * The dateline or agency slug of an article with offsets in the reading text. It opens the first paragraph; after an
 * editor's note or a dek that was taken for one, the second or third.
 */
export function datelineOf({text, blocks}: Reading): FoundDateline | undefined {
  let paragraphs = 0
  let shortAbove = false
  for (const {role, start, end} of blocks) {
    if (role !== 'body' && role !== 'dek') continue
    const found = findDateline(text.slice(start, Math.min(end, start + 220)))
    const opens = paragraphs === 0 || (shortAbove && found?.certainty === 'stated')
    if (found && (opens || found.agency !== undefined || found.dateline?.month !== undefined)) {
      const move = (span: {start: number; end: number}) => ({start: span.start + start, end: span.end + start})
      return {...found, span: move(found.span), ...(found.agencySpan && {agencySpan: move(found.agencySpan)})}
    }
    shortAbove = end - start < longestAbove
    if (++paragraphs === 3) return undefined
  }
  return undefined
}
