import type {Finder} from '../desk.ts'
import {findQuotes} from './find-quotes.ts'
import {findQuotesOfLanguage} from './languages/find-quotes-of-language.ts'

/** Finds quotations and reported speech with their speakers; reported speech in English only, whose grammar is known. */
export const annotateQuotes: Finder = ({reading, findings}) => ({
  quotes: findings.language
    ? findQuotesOfLanguage(reading, findings.language.value, findings)
    : findQuotes(reading, findings),
})
