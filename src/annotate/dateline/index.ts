import {annotator} from '../annotator.ts'

/** Finds where and when a report was filed: `TOKYO, July 27. /TASS/.`. */
export const annotateDateline = annotator(() => ({}))
