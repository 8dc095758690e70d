import {annotator} from '../annotator.ts'

/** Finds quotations and reported speech with their speakers. */
export const annotateQuotes = annotator(() => ({}))
