import {annotator} from '../annotator.ts'

/** Finds people, organisations and places: they are told apart together. */
export const annotateNames = annotator(() => ({}))
