import {defineRule} from '../../../rules/define-rule.ts'
import {isoDate} from '../../../text/calendar/iso.ts'
import type {ClueRule, FoundClue} from './clue-rule.ts'
import {sayDay} from './say-day.ts'

/**
 * The day a photo was taken, in its caption: `… in Lima on March 3, 2024. (Photo by Ana Ruiz)`. No article is older; one
 * from the files (`File photo taken March 3, 2014`) may be much younger.
 */
export const photoDate = defineRule<ClueRule>({
  name: 'photo-date',
  says: 'The line below the picture is dated.',
  example: 'Ana Ruiz opens the bridge in Porto on May 3, 2024. (Photo by AFP)',
  find({reading, dates}) {
    const captions = reading.blocks.filter((block) => block.role === 'caption')
    if (captions.length === 0) return []
    return dates.flatMap(({span, shape}): FoundClue[] => {
      if (shape.kind !== 'calendar' || shape.month === undefined || shape.day === undefined) return []
      const caption = captions.find((block) => block.start <= span.start && span.end <= block.end)
      if (!caption) return []
      const {month, day} = shape
      if (fromTheFiles.test(reading.text.slice(caption.start, caption.end))) {
        if (shape.year === undefined) return []
        const since = isoDate(shape.year, month, day)
        return [{span, says: `not before ${since}`, hint: {kind: 'since', date: since}}]
      }
      const date = {month, day, ...(shape.year !== undefined && {year: shape.year})}
      return [{span, says: `the photo is of ${sayDay(date)}`, hint: {kind: 'day', of: 'photo', ...date}}]
    })
  },
})

const fromTheFiles = /\b(?:files?|archives?|archival|historic|undated)\b/i
