import {commonNoticePhrases, noticePhrases} from '../../vocabulary/furniture.ts'
import {isAbove, isBelow} from '../page.ts'
import {phraseFinder} from '../phrases.ts'
import type {FurnitureRule} from './furniture-rule.ts'

const anyPhrase = phraseFinder(noticePhrases)
const clearPhrase = phraseFinder(noticePhrases.filter((phrase) => !commonNoticePhrases.has(phrase)))

/** `© 2024 The Harbour Gazette. All rights reserved.`, `We use cookies to improve this site.` */
export const legalNotice: FurnitureRule = {
  name: 'legal-notice',
  answer: ({line, page}) => {
    if (line.plain === '' || line.quotes) return undefined
    if (copyright.test(line.text) && (line.text.length < 60 || /rights reserved|copyright/i.test(line.text)))
      return says
    if (reported.test(line.text)) return undefined
    if (clearPhrase(line.plain) !== undefined) return says
    const outside = isAbove(line, page) || isBelow(line, page)
    return outside && !line.endsSentence && anyPhrase(line.plain) !== undefined ? says : undefined
  },
}

const says = 'A copyright line, consent box or legal note of the site'

const copyright = /^(?:\(c\)|©|copyright\b[ :]*(?:\(c\)|©|\d{4}|by\b))/i

const reported = /\b(?:said|says|told|according|court|judge|ruled|lawsuit)\b/i
