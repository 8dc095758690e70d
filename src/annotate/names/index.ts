import {annotator} from '../annotator.ts'
import {findNames} from './find-names.ts'

/** Finds people, organisations and places: they are told apart together. */
export const annotateNames = annotator(({reading}) => findNames(reading))
