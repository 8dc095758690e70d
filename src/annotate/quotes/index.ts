import {annotator} from '../annotator.ts'
import {findQuotes} from './find-quotes.ts'

/** Finds quotations and reported speech with their speakers. */
export const annotateQuotes = annotator(({reading, findings}) => ({quotes: findQuotes(reading, findings)}))
