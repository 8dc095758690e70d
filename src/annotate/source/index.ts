import {annotator} from '../annotator.ts'

/** Finds the outlet that printed an article, and who relayed it. */
export const annotateSource = annotator(() => ({}))
