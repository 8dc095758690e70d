import {legalNotice} from '../../clean/furniture/legal-notice.ts'
import {inOrdinaryLetters, soundsLikeOutlet} from '../../lines/sounds-like-outlet.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {wordsAt} from '../../text/words-at.ts'
import {inFile} from '../findings.ts'
import type {SourceSieve} from './source-sieve.ts'

/** `© 2024 The Harbour Gazette. All rights reserved.`: whose words they are. */
export const copyrightLine = defineRule<SourceSieve>({
  name: 'copyright-line',
  says: 'The copyright line says whose words they are.',
  example: '© 2024 The Harbour Gazette. All rights reserved.',
  answer: ({document, outlets}) => {
    for (const {rule, span} of document.furniture) {
      if (rule !== legalNotice.name) continue
      const line = wordsAt(document.seed.raw, span)
      const holder = owner.exec(line)?.groups?.holder?.trim()
      const outlet = holder && outlets.named(holder.replace(/,? (?:inc|ltd|llc|plc|corp|co)$/i, ''))
      if (outlet) return {value: outlet, certainty: 'stated', evidence: [inFile(span, line.trim())]}
      if (holder !== undefined && soundsLikeOutlet(holder))
        return {value: inOrdinaryLetters(holder), certainty: 'inferred', evidence: [inFile(span, line.trim())]}
    }
    return undefined
  },
})

const owner = /^(?:\(c\)|©|copyright)[\s:©(c)]*(?:\d{4}(?:[-–]\d{4})?,?\s*)?(?:by )?(?<holder>\p{L}[^.|,]{1,50})/iu
