import type {TokenSpan} from '../attribution/cue.ts'
import {mainSubject} from '../grammar/main-subject.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {phraseFrom} from './phrase-from.ts'

/** The noun phrase that a stretch opens with, up to its verb: `Growers near Taal` of `Growers near Taal have sown`. */
export function subjectOfStretch(layout: Layout, stretch: Stretch): TokenSpan | undefined {
  const subject = mainSubject(layout, stretch)
  return subject && phraseFrom(layout, subject.first, stretch.last)
}
