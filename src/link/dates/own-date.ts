import type {Article, Published} from '../../model.ts'
import {alone, solveDay} from './solve-day.ts'

/** The day of publication as far as the article alone tells, stated or concluded from its clues. */
export const ownDate = ({record, dateClues}: Article): Published | undefined =>
  record.published ?? solveDay(dateClues, alone)
