import {annotator} from '../annotator.ts'
import {findDates} from './find-dates.ts'

/** Finds the dates mentioned in the text; `link` gives them their values once the day of publication is settled. */
export const annotateDates = annotator(({reading}) => ({dateExpressions: findDates(reading)}))
