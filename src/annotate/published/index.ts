import {annotator} from '../annotator.ts'

/** Finds the publication date, as far as the article alone tells. */
export const annotatePublished = annotator(() => ({}))
