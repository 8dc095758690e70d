import type {Finder} from '../desk.ts'
import {findDates} from './find-dates.ts'

/** Finds the dates mentioned in the text; `link` gives them their values once the day of publication is settled. */
export const annotateDates: Finder = ({reading}) => ({dateExpressions: findDates(reading)})
