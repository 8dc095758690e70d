import {annotator} from '../annotator.ts'

/** Finds the dates mentioned in the text. */
export const annotateDates = annotator(() => ({}))
