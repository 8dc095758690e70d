import type {ClueRule, FoundClue} from './clue-rule.ts'
import {sayDay} from './say-day.ts'

/** The day a photo was taken, in its caption: `… in Lima on March 3, 2024. (Photo by Ana Ruiz)`. No article is older. */
export const photoDate: ClueRule = {
  name: 'photo-date',
  find({reading, dates}) {
    const captions = reading.blocks.filter((block) => block.role === 'caption')
    if (captions.length === 0) return []
    return dates.flatMap(({span, shape}): FoundClue[] => {
      if (shape.kind !== 'calendar' || shape.month === undefined || shape.day === undefined) return []
      if (!captions.some((block) => block.start <= span.start && span.end <= block.end)) return []
      const {month, day} = shape
      const date = {month, day, ...(shape.year !== undefined && {year: shape.year})}
      return [{span, says: `the photo is of ${sayDay(date)}`, hint: {kind: 'day', of: 'photo', ...date}}]
    })
  },
}
