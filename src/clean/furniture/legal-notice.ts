import {defineRule} from '../../rules/define-rule.ts'
import {isAbove, isBelow} from '../page.ts'
import {sign} from '../signs.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/** `© 2024 The Harbour Gazette. All rights reserved.`, `We use cookies to improve this site.` */
export const legalNotice = defineRule<FurnitureRule>({
  name: 'legal-notice',
  says: 'It says who owns the words or how the site may be used.',
  example: 'We use cookies to improve this site.',
  answer: ({line, page}) => {
    if (line.plain === '' || line.quotes) return undefined
    if (copyright.test(line.text) && (line.text.length < 60 || /rights reserved|copyright/i.test(line.text)))
      return says
    if ((line.signs & sign.notice) === 0 || reported.test(line.text)) return undefined
    if ((line.signs & sign.clearNotice) !== 0) return says
    return (isAbove(line, page) || isBelow(line, page)) && !line.endsSentence ? says : undefined
  },
})

const says = 'A copyright line, consent box or legal note of the site'

const copyright = /^(?:\(c\)|©|copyright\b[ :]*(?:\(c\)|©|\d{4}|by\b))/i

const reported = /\b(?:said|says|told|according|court|judge|ruled|lawsuit)\b/i
