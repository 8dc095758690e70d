import type {Document, Published} from '../../model.ts'
import {bounds, parseIso} from '../../text/calendar/iso.ts'
import {statedDay} from './archivist-date.ts'

/** The day of publication that a file gives beside its text: a page's metadata, a mail's header, a download's label line. */
export function publishedBesideText({metadata = []}: Document): Published | undefined {
  for (const {field, value, rule, certainty, evidence} of metadata) {
    const parsed = field === 'published' ? parseIso(value) : undefined
    if (parsed) return {...statedDay(value, bounds(parsed), evidence), certainty, rule}
  }
  return undefined
}
