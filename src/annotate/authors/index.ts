import {annotator} from '../annotator.ts'

/** Finds who wrote, edited and photographed. */
export const annotateAuthors = annotator(() => ({}))
