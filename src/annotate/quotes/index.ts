import type {Finder} from '../desk.ts'
import {findQuotes} from './find-quotes.ts'

/** Finds quotations and reported speech with their speakers. */
export const annotateQuotes: Finder = ({reading, findings}) => ({quotes: findQuotes(reading, findings)})
