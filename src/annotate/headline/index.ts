import {annotator} from '../annotator.ts'

/** Finds headline, dek, section and address of an article. */
export const annotateHeadline = annotator(() => ({}))
